using System.Security.Cryptography;
using System.Text.Json;

namespace Governance.Core.Protection;

/// <summary>
/// Encrypts what may not be read in the database: AES-256-GCM, bound to the row it belongs to, so that a value moved to another
/// row does not open. Layout: version (1), nonce (12), tag (16), ciphertext.
/// </summary>
[PerHost]
internal sealed class FieldProtection(PlatformKey platform)
{
    private const byte Layout = 1;
    private const int Header = 1 + 12 + 16;
    private const int TagSize = 16;
    private readonly byte[] key = platform.For("fields");
    private readonly byte[] fingerprints = platform.For("fingerprints");

    public byte[] Seal<T>(T value, Guid row) => SealBytes(JsonSerializer.SerializeToUtf8Bytes(value, Stored.Json), row);

    /// <summary>Not an overload of <see cref="Seal"/>: an array of bytes would choose the generic one, which would call itself for ever.</summary>
    public byte[] SealBytes(ReadOnlySpan<byte> plain, Guid row)
    {
        var box = new byte[Header + plain.Length];
        box[0] = Layout;
        var nonce = box.AsSpan(1, 12);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = Cipher();
        cipher.Encrypt(nonce, plain, box.AsSpan(Header), box.AsSpan(13, 16), row.ToByteArray());
        return box;
    }

    public T Open<T>(byte[] box, Guid row) => JsonSerializer.Deserialize<T>(OpenBytes(box, row), Stored.Json)!;

    public byte[] OpenBytes(byte[] box, Guid row)
    {
        if (box.Length < Header || box[0] != Layout)
            throw new CryptographicException("This value was not sealed by the platform.");
        var plain = new byte[box.Length - Header];
        using var cipher = Cipher();
        cipher.Decrypt(box.AsSpan(1, 12), box.AsSpan(Header), box.AsSpan(13, 16), plain, row.ToByteArray());
        return plain;
    }

    /// <summary>Tells equal from unequal without telling what: from a bare hash, a short secret could be guessed.</summary>
    public byte[] Fingerprint(ReadOnlySpan<byte> plain) => HMACSHA256.HashData(fingerprints, plain);

    // One for each use: a cipher shared by two requests at once mixes their bytes, and what it seals can never be opened.
    private AesGcm Cipher() => new(key, TagSize);
}
