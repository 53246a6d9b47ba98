using System.Security.Cryptography;
using System.Text;

namespace Governance.Core.Protection;

/// <summary>The one secret of an installation, from which every key is derived; all hosts on one database share it.</summary>
public sealed class PlatformKey
{
    private const int Length = 32;
    private readonly byte[] secret;

    private PlatformKey(byte[] secret) => this.secret = secret;

    /// <summary>From configuration: base64 of 32 bytes.</summary>
    public static PlatformKey FromText(string base64)
    {
        var secret = new byte[Length];
        return Convert.TryFromBase64String(base64.Trim(), secret, out var written) && written == Length
            ? new(secret)
            : throw new FormatException("The platform key must be base64 of exactly 32 bytes, such as `openssl rand -base64 32` prints.");
    }

    /// <summary>From a file that only its owner may read; made at the first start.</summary>
    public static PlatformKey FromFile(string path)
    {
        if (File.Exists(path))
            return FromText(File.ReadAllText(path));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var text = Convert.ToBase64String(RandomNumberGenerator.GetBytes(Length));
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            using var writer = new StreamWriter(path, options);
            writer.Write(text);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another host on this machine was faster; its key is the one.
            return FromText(File.ReadAllText(path));
        }

        return FromText(text);
    }

    /// <summary>A key for one purpose; knowing it reveals neither the secret nor the keys of other purposes.</summary>
    internal byte[] For(string purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, Length, info: Encoding.UTF8.GetBytes("governance/" + purpose));

    /// <summary>A key that signs for one purpose (ECDSA on P-256): the same on every host that has the secret, and kept nowhere.</summary>
    internal ECDsa SigningKeyFor(string purpose)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, D = For($"{purpose}/{attempt}") });
            }
            catch (CryptographicException) when (attempt < 3)
            {
                // Of all numbers of 32 bytes one in four thousand millions is none of the curve's: then the next is taken.
            }
        }
    }
}
