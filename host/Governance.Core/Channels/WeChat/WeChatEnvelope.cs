using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Governance.Core.Channels.WeChat;

/// <summary>
/// How WeChat signs and seals what it pushes. A signature is the SHA-1 of its parts in the order of their characters; what is sealed is AES-256-CBC, with the
/// first half of the key as its beginning: 16 random bytes, the length, the message, the appid of whom it is for, padded to blocks of 32 bytes.
/// Source: developers.weixin.qq.com, 消息加解密说明. Pure.
/// </summary>
internal static class WeChatEnvelope
{
    private const int KeyBytes = 32;
    private const int HalfOfKey = 16;
    private const int RandomBytes = 16;
    private const int BeforeMessage = RandomBytes + sizeof(int);

    /// <summary>Larger than the cipher's own, for which the framework's padding does not provide.</summary>
    private const int Block = 32;

    [SuppressMessage("Security", "CA5350", Justification = "WeChat signs so and not otherwise; what is sealed is proved by the key as well.")]
    internal static string Signature(params string[] parts) =>
        Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(string.Concat(parts.Order(StringComparer.Ordinal)))));

    internal static bool IsSigned(string signature, params string[] parts) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(signature), Encoding.ASCII.GetBytes(Signature(parts)));

    /// <param name="encodingAesKey">43 characters, as WeChat shows it.</param>
    /// <returns>Null for what is no key.</returns>
    internal static byte[]? ReadKey(string encodingAesKey)
    {
        var key = new byte[KeyBytes + 1];
        return Convert.TryFromBase64String($"{encodingAesKey}=", key, out var length) && length == KeyBytes ? key[..KeyBytes] : null;
    }

    /// <returns>Null where the key does not open it, or where it is for another account.</returns>
    internal static string? Open(string encrypted, byte[] key, string appId)
    {
        var bytes = new byte[encrypted.Length];
        if (!Convert.TryFromBase64String(encrypted, bytes, out var length) || length == 0 || length % HalfOfKey != 0)
            return null;
        using var aes = Aes.Create();
        aes.Key = key;
        var plain = aes.DecryptCbc(bytes.AsSpan(0, length), key.AsSpan(0, HalfOfKey), PaddingMode.None);
        var padding = plain[^1];
        var end = plain.Length - padding;
        if (padding is 0 or > Block || end < BeforeMessage || plain.AsSpan(end).ContainsAnyExcept(padding))
            return null;
        var message = BinaryPrimitives.ReadInt32BigEndian(plain.AsSpan(RandomBytes));
        return message >= 0 && message <= end - BeforeMessage
            && plain.AsSpan(BeforeMessage + message, end - BeforeMessage - message).SequenceEqual(Encoding.UTF8.GetBytes(appId))
            ? Encoding.UTF8.GetString(plain, BeforeMessage, message)
            : null;
    }

    /// <param name="random">16 bytes that nobody can foresee; taken by itself where none are given.</param>
    internal static string Seal(string message, byte[] key, string appId, byte[]? random = null)
    {
        var text = Encoding.UTF8.GetBytes(message);
        var length = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(length, text.Length);
        byte[] plain = [.. random ?? RandomNumberGenerator.GetBytes(RandomBytes), .. length, .. text, .. Encoding.UTF8.GetBytes(appId)];
        var padding = Block - (plain.Length % Block);
        using var aes = Aes.Create();
        aes.Key = key;
        return Convert.ToBase64String(
            aes.EncryptCbc([.. plain, .. Enumerable.Repeat((byte)padding, padding)], key.AsSpan(0, HalfOfKey), PaddingMode.None));
    }
}
