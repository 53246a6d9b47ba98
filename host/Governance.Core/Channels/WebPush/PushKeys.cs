using System.Buffers.Text;
using System.Security.Cryptography;
using Governance.Core.Protection;

namespace Governance.Core.Channels.WebPush;

/// <summary>The key by which push services know the bureau (RFC 8292); browsers are told the public half, and take messages from its holder alone.</summary>
[PerHost]
internal sealed class PushKeys(PlatformKey platform)
{
    private const byte Uncompressed = 4;
    private const int PointBytes = 65;

    // Not at the start of a host: most bureaus may never ask for it.
    private readonly Lazy<ECParameters> key = new(() =>
    {
        using var derived = platform.SigningKeyFor("web-push");
        return derived.ExportParameters(includePrivateParameters: true);
    });

    /// <summary>The point, not compressed, in base64url.</summary>
    internal string Public => Base64Url.EncodeToString([Uncompressed, .. key.Value.Q.X!, .. key.Value.Q.Y!]);

    internal string Private => Base64Url.EncodeToString(key.Value.D!);

    /// <summary>Whether it is base64url of so many bytes.</summary>
    internal static bool IsOf(int bytes, string text) => Base64Url.IsValid(text, out var length) && length == bytes;

    /// <summary>Whether it is the point of a browser's key, as <see cref="Public"/> is written.</summary>
    internal static bool IsPoint(string text)
    {
        if (!IsOf(PointBytes, text) || Base64Url.DecodeFromChars(text) is not [Uncompressed, ..] bytes)
            return false;
        try
        {
            using var key = ECDiffieHellman.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new() { X = bytes[1..33], Y = bytes[33..] } });
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
