using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;

namespace Governance.Core.Tests.Channels.TextMessages;

/// <summary>The clients that the providers publish themselves: what they send our stand-ins understand, so that these may judge what we send.</summary>
public class A_client_of_a_cloud
{
    [Theory]
    [InlineData(CloudOfAlibaba.KeyId, CloudOfAlibaba.Secret, null)]
    [InlineData(CloudOfAlibaba.KeyId, "another", "SignatureDoesNotMatch")]
    [InlineData("nobody", CloudOfAlibaba.Secret, "InvalidAccessKeyId.NotFound")]
    public async Task Of_Alibaba_is_understood_and_refused_with_a_wrong_key(string keyId, string secret, string? refusal)
    {
        await using var cloud = new CloudOfAlibaba(SystemClock.Instance.GetCurrentInstant);

        var answer = await Send("alibaba", cloud.Host, keyId, secret, new
        {
            phoneNumbers = "13800138000",
            signName = CloudOfAlibaba.SignName,
            templateCode = CloudOfAlibaba.Accepted,
            templateParam = """{"code":"7K4M (9) QXR*2!'","due":"三月三日 ~ 9:00"}""",
            outId = "ours",
        });

        ($"{answer["refused"]}", cloud.Sent.Count).ShouldBe((refusal ?? "", refusal is null ? 1 : 0));
        if (refusal is null)
            cloud.Sent.Single().ShouldSatisfyAllConditions(
                sent => sent.Values["due"].ShouldBe("三月三日 ~ 9:00"), sent => $"{answer["bizId"]}".ShouldBe(sent.BizId), sent => sent.OutId.ShouldBe("ours"));
    }

    [Theory]
    [InlineData(CloudOfTencent.KeyId, CloudOfTencent.Secret, null)]
    [InlineData(CloudOfTencent.KeyId, "another", "AuthFailure.SignatureFailure")]
    [InlineData("nobody", CloudOfTencent.Secret, "AuthFailure.SecretIdNotFound")]
    public async Task Of_Tencent_is_understood_and_refused_with_a_wrong_key(string keyId, string secret, string? refusal)
    {
        await using var cloud = new CloudOfTencent(SystemClock.Instance.GetCurrentInstant) { Service = "127" };

        var answer = await Send("tencent", cloud.Host, keyId, secret, new
        {
            PhoneNumberSet = new[] { "+8613800138000" },
            SmsSdkAppId = CloudOfTencent.AppId,
            CloudOfTencent.SignName,
            TemplateId = CloudOfTencent.Accepted,
            TemplateParamSet = new[] { "7K4M", "三月三日" },
            SessionContext = "ours",
        });

        ($"{answer["refused"]}", cloud.Sent.Count).ShouldBe((refusal ?? "", refusal is null ? 1 : 0));
        if (refusal is null)
            cloud.Sent.Single().ShouldSatisfyAllConditions(
                sent => sent.Values.ShouldBe(["7K4M", "三月三日"]), sent => $"{answer["SendStatusSet"]![0]!["SerialNo"]}".ShouldBe(sent.SerialNo));
    }

    private static async Task<JsonNode> Send(string provider, string host, string keyId, string secret, object message)
    {
        var program = Path.Combine(Repository.Root, "tests", "Core", "Strangers", "sms-clouds.js");
        var start = new ProcessStartInfo("node", [program, provider, host, keyId, secret, JsonSerializer.Serialize(message)])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (said, wrong) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0, await wrong);
        return JsonNode.Parse(await said)!;
    }
}
