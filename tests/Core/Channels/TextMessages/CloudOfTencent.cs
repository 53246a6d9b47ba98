using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NodaTime;

namespace Governance.Core.Tests.Channels.TextMessages;

/// <summary>Text messages of Tencent Cloud, written from its documents; that the provider's own client is content with it is a test.</summary>
internal sealed class CloudOfTencent(Func<Instant> now) : ProviderOfAnother
{
    internal const string KeyId = "AKID-of-the-tests";
    internal const string Secret = "secret-of-the-tests";
    internal const string AppId = "1400006666";
    internal const string SignName = "平安公安";
    internal const string Accepted = "1110";
    internal const string News = "1111";

    /// <summary>As the key is made for: the first part of the host, as the provider's own client has it.</summary>
    internal string Service { get; init; } = "sms";

    internal ConcurrentQueue<SentByTencent> Sent { get; } = new();

    protected override (int Status, string Content) Answer(HttpListenerRequest request, byte[] body)
    {
        if (Refusal(request, body) is { } refused)
            return Failed(refused);
        var asked = JsonNode.Parse(body)!;
        return request.Headers["X-TC-Action"] switch
        {
            "SendSms" => (200, Send(asked)),
            "SendStatusStatistics" when $"{asked["SmsSdkAppId"]}" != AppId => Failed("UnauthorizedOperation.SmsSdkAppIdVerifyFail"),
            "SendStatusStatistics" when !Regex.IsMatch($"{asked["BeginTime"]}{asked["EndTime"]}", @"^\d{20}$")
                => Failed("InvalidParameterValue.BeginTimeVerifyFail"),
            "SendStatusStatistics" => (200, """{"Response":{"SendStatusStatistics":{"FeeCount":0,"RequestCount":0},"RequestId":"R"}}"""),
            _ => Failed("InvalidAction"),
        };
    }

    private static (int Status, string Content) Failed(string code) =>
        (200, $$$"""{"Response":{"Error":{"Code":"{{{code}}}","Message":"Something about +8613800138000"},"RequestId":"ed93f3cb"}}""");

    private string? Refusal(HttpListenerRequest request, byte[] body)
    {
        var authorization = Regex.Match(
            request.Headers["Authorization"] ?? "",
            @"^TC3-HMAC-SHA256 Credential=([^/]+)/(\d{4}-\d\d-\d\d)/([^/]+)/tc3_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$");
        if (!authorization.Success || request.HttpMethod != "POST")
            return "AuthFailure.InvalidAuthorization";
        if (authorization.Groups[3].Value != Service)
            return "AuthFailure.SignatureFailure";
        if (authorization.Groups[1].Value != KeyId)
            return "AuthFailure.SecretIdNotFound";
        var at = Instant.FromUnixTimeSeconds(long.Parse(request.Headers["X-TC-Timestamp"]!, CultureInfo.InvariantCulture));
        if ((at - now()).TotalMinutes is < -5 or > 5)
            return "AuthFailure.SignatureExpire";
        var (day, names) = (authorization.Groups[2].Value, authorization.Groups[4].Value);
        var lines = LinesOf(request, names, _ => request.Headers["Host"]!.Split(':')[0]);
        if (names.Split(';').Contains("x-tc-action"))
            lines = Regex.Replace(lines, "(?<=x-tc-action:).*", match => match.Value.ToLowerInvariant());
        var canonical = $"POST\n{request.Url!.AbsolutePath}\n\n{lines}\n{names}\n{Hash(body)}";
        var text = $"TC3-HMAC-SHA256\n{at.ToUnixTimeSeconds()}\n{day}/{Service}/tc3_request\n{Hash(canonical)}";
        var key = Keyed(Keyed(Keyed(Encoding.UTF8.GetBytes($"TC3{Secret}"), day), Service), "tc3_request");
        return Convert.ToHexStringLower(Keyed(key, text)) == authorization.Groups[5].Value && day == $"{at:uuuu-MM-dd}" ? null : "AuthFailure.SignatureFailure";
    }

    private string Send(JsonNode asked)
    {
        var (to, values) = ($"{asked["PhoneNumberSet"]![0]}", asked["TemplateParamSet"]!.AsArray().Select(value => $"{value}").ToArray());
        var code = $"{asked["SmsSdkAppId"]}" != AppId ? "UnauthorizedOperation.SmsSdkAppIdVerifyFail"
            : $"{asked["SignName"]}" != SignName ? "FailedOperation.SignatureIncorrectOrUnapproved"
            : $"{asked["TemplateId"]}" is not (Accepted or News) ? "FailedOperation.TemplateIncorrectOrUnapproved"
            : values.Length != 2 ? "FailedOperation.TemplateParamSetNotMatchApprovedTemplate"
            : !Regex.IsMatch(to, @"^\+\d{8,15}$") ? "InvalidParameterValue.IncorrectPhoneNumber"
            : "Ok";
        var number = code == "Ok" ? $"5000:10457106691570536578499{Sent.Count:00}" : "";
        if (code == "Ok")
            Sent.Enqueue(new(to, $"{asked["TemplateId"]}", values, $"{asked["SessionContext"]}", number));
        return $$$"""
            {"Response":{"SendStatusSet":[{"SerialNo":"{{{number}}}","PhoneNumber":"{{{to}}}","Fee":1,"SessionContext":"","Code":"{{{code}}}",
            "Message":"about {{{to}}}","IsoCode":"CN"}],"RequestId":"a0aabda6"}}
            """;
    }
}

internal sealed record SentByTencent(string To, string Template, string[] Values, string Session, string SerialNo);
