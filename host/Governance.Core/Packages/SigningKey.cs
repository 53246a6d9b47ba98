using System.Security.Cryptography;
using Governance.Core.Protection;

namespace Governance.Core.Packages;

/// <summary>A key that signs packages: ECDSA on P-256 over SHA-256, kept as PEM like any other key, so that every tool can make and read it.</summary>
internal sealed class SigningKey : IDisposable
{
    private const DSASignatureFormat Format = DSASignatureFormat.IeeeP1363FixedFieldConcatenation;

    private readonly ECDsa key;

    private SigningKey(ECDsa key, bool canSign) => (this.key, CanSign) = (key, canSign);

    /// <summary>False for the public half of a key, which only verifies.</summary>
    public bool CanSign { get; }

    /// <summary>The first 16 hexadecimal digits of the SHA-256 of the public key: how people and signatures name it.</summary>
    public string Id => Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo()).AsSpan(0, 8));

    public string PrivatePem => key.ExportPkcs8PrivateKeyPem();

    public string PublicPem => key.ExportSubjectPublicKeyInfoPem();

    public static SigningKey New() => new(ECDsa.Create(ECCurve.NamedCurves.nistP256), canSign: true);

    /// <summary>The installation's own, for one purpose.</summary>
    internal static SigningKey Of(PlatformKey platform, string purpose) => new(platform.SigningKeyFor(purpose), canSign: true);

    /// <exception cref="FormatException">The text is no such key.</exception>
    public static SigningKey FromPem(string pem)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(pem);
            if (key.KeySize == 256)
                return new(key, pem.Contains("PRIVATE KEY", StringComparison.Ordinal));
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or CryptographicException)
        {
            key.Dispose();
            throw new FormatException("The key cannot be read: it must be a P-256 key as PEM, such as module key new makes.", unreadable);
        }

        key.Dispose();
        throw new FormatException("The key is not on the curve P-256.");
    }

    internal string Sign(byte[] content) => $"{Id} {Convert.ToBase64String(key.SignData(content, HashAlgorithmName.SHA256, Format))}\n";

    internal bool Verifies(byte[] content, byte[] signature) => key.VerifyData(content, signature, HashAlgorithmName.SHA256, Format);

    public void Dispose() => key.Dispose();
}
