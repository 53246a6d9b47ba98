using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Governance.Core.Webhooks;

/// <summary>Secrets and signatures in the manner of Standard Webhooks. Pure but for chance.</summary>
internal static class WebhookSignature
{
    private const string Prefix = "whsec_";
    private const int Bytes = 32;

    internal static string NewSecret() => Prefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes));

    internal static bool IsSecret(string text) =>
        text.StartsWith(Prefix, StringComparison.Ordinal) && text.Length < 200
        && Convert.TryFromBase64String(text[Prefix.Length..], new byte[150], out var length) && length is >= 24 and <= 64;

    /// <param name="secret">As it was given out.</param>
    /// <param name="second">When this attempt is made, in Unix seconds.</param>
    internal static string Of(string secret, string id, long second, ReadOnlySpan<byte> body)
    {
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{id}.{second.ToString(CultureInfo.InvariantCulture)}."), .. body];
        return $"v1,{Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(secret[Prefix.Length..]), signed))}";
    }
}
