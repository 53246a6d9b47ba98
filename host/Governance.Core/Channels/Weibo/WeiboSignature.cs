using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Governance.Core.Channels.Accounts;
using NodaTime;

namespace Governance.Core.Channels.Weibo;

/// <summary>
/// How Weibo signs its calls: SHA-1 over the app's secret, a timestamp and a nonce, in the order of their characters. The body is not signed, so that a
/// signature which somebody overheard would be good for any body; it is taken for a day, and the address is a secret. Pure.
/// </summary>
internal static class WeiboSignature
{
    /// <summary>Far more than clocks differ and than Weibo takes to call again.</summary>
    private static readonly Duration Lasting = Duration.FromDays(1);

    [SuppressMessage("Security", "CA5350", Justification = "Weibo signs so and not otherwise.")]
    internal static string Of(string secret, string timestamp, string nonce) => Convert.ToHexStringLower(
        SHA1.HashData(Encoding.UTF8.GetBytes(string.Concat(new[] { secret, timestamp, nonce }.Order(StringComparer.Ordinal)))));

    /// <returns>False also where the account has no secret: nothing is proved by none.</returns>
    internal static bool IsOn(CallbackRequest request, string secret) => secret.Length > 0 && CryptographicOperations.FixedTimeEquals(
        Encoding.UTF8.GetBytes(request["signature"]), Encoding.ASCII.GetBytes(Of(secret, request["timestamp"], request["nonce"])));

    /// <summary>Milliseconds, as Weibo's example has them. What is no such number says nothing of its age.</summary>
    internal static bool IsOld(CallbackRequest request, Instant now) =>
        long.TryParse(request["timestamp"], NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds)
        && milliseconds is > 100_000_000_000 and < 100_000_000_000_000
        && Instant.FromUnixTimeMilliseconds(milliseconds) is var signed && (now - signed > Lasting || signed - now > Lasting);
}
