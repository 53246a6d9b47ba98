using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Governance.Core.Tests.Channels.TextMessages;

/// <summary>Text messages of Alibaba Cloud, written from its documents; that the provider's own client is content with it is a test.</summary>
internal sealed class CloudOfAlibaba(Func<Instant> now) : ProviderOfAnother
{
    internal const string KeyId = "LTAI-of-the-tests";
    internal const string Secret = "secret-of-the-tests";
    internal const string SignName = "平安公安";
    internal const string Accepted = "SMS_100000001";
    internal const string News = "SMS_100000002";

    private static readonly Dictionary<string, string[]> Templates = new() { [Accepted] = ["code", "due"], [News] = ["number", "what"] };

    private readonly ConcurrentDictionary<string, byte> nonces = new();

    internal ConcurrentQueue<SentByAlibaba> Sent { get; } = new();

    protected override (int Status, string Content) Answer(HttpListenerRequest request, byte[] body)
    {
        var sent = request.Url!.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2))
            .ToDictionary(pair => Uri.UnescapeDataString(pair[0]), pair => Uri.UnescapeDataString(pair[1]));
        if (Refusal(request, sent, body) is { } refused)
            return refused;
        return request.Headers["x-acs-action"] switch
        {
            "SendSms" => (200, Send(sent)),
            "QuerySmsSignList" => (200, """{"Code":"OK","Message":"OK","RequestId":"F655A8D5","CurrentPage":1,"PageSize":1,"TotalCount":0,"SmsSignList":[]}"""),
            _ => Failed(404, "InvalidAction.NotFound"),
        };
    }

    private static (int Status, string Content) Failed(int status, string code) =>
        (status, $$"""{"Code":"{{code}}","Message":"Specified thing is not valid: 13800138000","RequestId":"A1","HostId":"dysmsapi.aliyuncs.com"}""");

    private (int Status, string Content)? Refusal(HttpListenerRequest request, Dictionary<string, string> sent, byte[] body)
    {
        var authorization = Regex.Match(
            request.Headers["Authorization"] ?? "", @"^ACS3-HMAC-SHA256 Credential=([^,]+),SignedHeaders=([^,]+),Signature=([0-9a-f]{64})$");
        if (!authorization.Success || request.HttpMethod != "POST")
            return Failed(400, "IncompleteSignature");
        if (authorization.Groups[1].Value != KeyId)
            return Failed(404, "InvalidAccessKeyId.NotFound");
        var at = InstantPattern.General.Parse(request.Headers["x-acs-date"]!);
        if (!at.Success || (at.Value - now()).TotalMinutes is < -15 or > 15)
            return Failed(400, "InvalidTimeStamp.Expired");
        var names = authorization.Groups[2].Value;
        // Written anew from what it means: the order in which the arguments came does not matter.
        var query = string.Join('&', sent.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{Escaped(pair.Key)}={Escaped(pair.Value)}"));
        var canonical = $"POST\n{request.Url!.AbsolutePath}\n{query}\n{LinesOf(request, names, _ => request.Headers["Host"]!)}\n{names}\n{Hash(body)}";
        var signature = Convert.ToHexStringLower(Keyed(Encoding.UTF8.GetBytes(Secret), $"ACS3-HMAC-SHA256\n{Hash(canonical)}"));
        var whole = new[] { "host", "x-acs-action", "x-acs-content-sha256", "x-acs-date", "x-acs-signature-nonce", "x-acs-version" };
        if (signature != authorization.Groups[3].Value || whole.Except(names.Split(';')).Any() || request.Headers["x-acs-content-sha256"] != Hash(body))
            return Failed(400, "SignatureDoesNotMatch");
        if (request.Headers["x-acs-version"] != "2017-05-25")
            return Failed(404, "InvalidVersion");
        return nonces.TryAdd(request.Headers["x-acs-signature-nonce"]!, 0) ? null : Failed(400, "SignatureNonceUsed");
    }

    private string Send(Dictionary<string, string> sent)
    {
        if (!Regex.IsMatch(sent["PhoneNumbers"], @"^(1\d{10}|[2-9]\d{6,14})$"))
            return Failed(200, "isv.MOBILE_NUMBER_ILLEGAL").Content;
        if (sent["SignName"] != SignName)
            return Failed(200, "isv.SMS_SIGNATURE_ILLEGAL").Content;
        if (!Templates.TryGetValue(sent["TemplateCode"], out var places))
            return Failed(200, "isv.SMS_TEMPLATE_ILLEGAL").Content;
        var values = JsonSerializer.Deserialize<Dictionary<string, string>>(sent["TemplateParam"])!;
        if (places.Except(values.Keys).Any())
            return Failed(200, "isv.TEMPLATE_MISSING_PARAMETERS").Content;
        var number = $"90061974693649844{Sent.Count:00}^0";
        Sent.Enqueue(new(sent["PhoneNumbers"], sent["TemplateCode"], values, sent.GetValueOrDefault("OutId", ""), number));
        return $$"""{"Code":"OK","Message":"OK","RequestId":"F655A8D5","BizId":"{{number}}"}""";
    }

    private static string Escaped(string text) => string.Concat(Encoding.UTF8.GetBytes(text).Select(
        octet => char.IsAsciiLetterOrDigit((char)octet) || "-_.~".Contains((char)octet) ? $"{(char)octet}" : $"%{octet:X2}"));
}

internal sealed record SentByAlibaba(string To, string Template, IReadOnlyDictionary<string, string> Values, string OutId, string BizId);
