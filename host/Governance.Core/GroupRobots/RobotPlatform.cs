using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Governance.Contracts;
using NodaTime;

namespace Governance.Core.GroupRobots;

/// <summary>A platform whose groups can have robots: how one is called, and what its answers mean. Pure.</summary>
/// <param name="Hosts">Where it is reached, and nowhere else.</param>
/// <param name="IsSigned">Whether a robot of it may have a secret to sign with.</param>
internal sealed record RobotPlatform(string Code, LocalText Name, IReadOnlyList<string> Hosts, bool IsSigned)
{
    /// <summary>In bytes of UTF-8; the least of what the platforms take as text.</summary>
    internal const int MostBytes = 2_000;

    /// <summary>Instead of the number of an answer that has none.</summary>
    internal const string Unreadable = "?";

    internal static RobotPlatform WeCom { get; } = new("wecom", RobotsText.WeCom, ["qyapi.weixin.qq.com"], IsSigned: false);

    internal static RobotPlatform DingTalk { get; } = new("dingtalk", RobotsText.DingTalk, ["oapi.dingtalk.com"], IsSigned: true);

    internal static RobotPlatform Feishu { get; } = new("feishu", RobotsText.Feishu, ["open.feishu.cn", "open.larksuite.com"], IsSigned: true);

    internal static IReadOnlyList<RobotPlatform> All { get; } = [WeCom, DingTalk, Feishu];

    internal static RobotPlatform? Find(string code) => All.FirstOrDefault(platform => platform.Code == code);

    internal (Uri Address, byte[] Body) Call(RobotKey key, string text, Instant now)
    {
        var (address, second) = (new Uri(key.Address), Written(now.ToUnixTimeSeconds()));
        if (Code == DingTalk.Code)
        {
            var milliseconds = Written(now.ToUnixTimeMilliseconds());
            var signed = key.Secret is null
                ? ""
                : $"&timestamp={milliseconds}&sign={Uri.EscapeDataString(Hmac(key.Secret, $"{milliseconds}\n{key.Secret}"))}";
            return (new($"{address.AbsoluteUri}{signed}"), Json(new { msgtype = "text", text = new { content = text } }));
        }

        if (Code == WeCom.Code)
            return (address, Json(new { msgtype = "text", text = new { content = text } }));
        // What others sign with the secret, this one signs with both, and signs nothing.
        return (address, key.Secret is null
            ? Json(new { msg_type = "text", content = new { text } })
            : Json(new { timestamp = second, sign = Hmac($"{second}\n{key.Secret}", ""), msg_type = "text", content = new { text } }));
    }

    /// <returns>The platform's own number for what went wrong; null where it took the message.</returns>
    internal string? FailureIn(byte[] answer)
    {
        try
        {
            using var json = JsonDocument.Parse(answer);
            var number = json.RootElement.TryGetProperty(Code == Feishu.Code ? "code" : "errcode", out var code)
                || json.RootElement.TryGetProperty("StatusCode", out code)
                ? code.GetInt64()
                : throw new JsonException("There is no number in it.");
            return number == 0 ? null : Written(number);
        }
        catch (Exception strange) when (strange is JsonException or InvalidOperationException or FormatException)
        {
            return Unreadable;
        }
    }

    /// <summary>It wants fewer messages, and takes this one later.</summary>
    internal static bool IsTooFast(string failure) => failure is "45009" or "45033" or "130101" or "11232";

    private static string Written(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Hmac(string key, string text) =>
        Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(text)));

    private static byte[] Json<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Stored.Json);
}

/// <summary>By which a robot is called: its address is a key too.</summary>
/// <param name="Secret">Null where it signs nothing.</param>
internal sealed record RobotKey(string Address, string? Secret)
{
    public override string ToString() => "a robot's key";
}
