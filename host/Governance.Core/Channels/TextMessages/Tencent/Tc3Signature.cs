using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace Governance.Core.Channels.TextMessages.Tencent;

/// <summary>Signs calls of Tencent Cloud: TC3-HMAC-SHA256, by a key of the day.</summary>
internal static class Tc3Signature
{
    internal const string ContentType = "application/json; charset=utf-8";

    private const string Algorithm = "TC3-HMAC-SHA256";
    private const string Headers = "content-type;host;x-tc-action";

    internal static string Hash(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <param name="host">Without a port.</param>
    internal static string Canonical(string path, string host, string action, ReadOnlySpan<byte> body) =>
        $"POST\n{path}\n\ncontent-type:{ContentType}\nhost:{host}\nx-tc-action:{action.ToLowerInvariant()}\n\n{Headers}\n{Hash(body)}";

    internal static byte[] DayKey(string secret, LocalDate day) => Keyed(Encoding.UTF8.GetBytes($"TC3{secret}"), Written(day));

    internal static string Sign(byte[] dayKey, string service, Instant at, string canonical)
    {
        var text = $"{Algorithm}\n{at.ToUnixTimeSeconds()}\n{Scope(service, at)}\n{Hash(Encoding.UTF8.GetBytes(canonical))}";
        return Convert.ToHexStringLower(Keyed(Keyed(Keyed(dayKey, service), "tc3_request"), text));
    }

    internal static string Authorization(string keyId, string service, Instant at, string signature) =>
        $"{Algorithm} Credential={keyId}/{Scope(service, at)}, SignedHeaders={Headers}, Signature={signature}";

    private static string Scope(string service, Instant at) => $"{Written(at.InUtc().Date)}/{service}/tc3_request";

    private static string Written(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    private static byte[] Keyed(byte[] key, string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));
}
