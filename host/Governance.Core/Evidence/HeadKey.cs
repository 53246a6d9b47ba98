using System.Security.Cryptography;
using System.Text;
using Governance.Core.Protection;

namespace Governance.Core.Evidence;

/// <summary>
/// Signs heads (ECDSA on P-256) with a key that comes from the platform's: all hosts on one database sign alike, and nothing more has to
/// be kept. With the public key anybody can check a head; with the database alone nobody can make one.
/// </summary>
[PerHost]
internal sealed class HeadKey(PlatformKey platform) : IDisposable
{
    private readonly ECDsa key = platform.SigningKeyFor("heads");

    internal string Public => Convert.ToBase64String(key.ExportSubjectPublicKeyInfo());

    internal SignedHead Sign(SignedHead head) => head with
    {
        Key = Public, Signature = Convert.ToBase64String(key.SignData(Encoding.UTF8.GetBytes(head.Text), HashAlgorithmName.SHA256)),
    };

    internal bool Signed(SignedHead head)
    {
        var signature = new byte[256];
        return Convert.TryFromBase64String(head.Signature, signature, out var length)
            && key.VerifyData(Encoding.UTF8.GetBytes(head.Text), signature.AsSpan(0, length), HashAlgorithmName.SHA256);
    }

    public void Dispose() => key.Dispose();
}
