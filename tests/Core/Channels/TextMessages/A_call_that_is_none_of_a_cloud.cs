using Governance.Core.Channels.Accounts;

namespace Governance.Core.Tests.Channels.TextMessages;

/// <summary>The providers sign nothing of what they post, so that whoever learns the address can post anything.</summary>
public sealed class A_call_that_is_none_of_a_cloud(SharedServer shared)
{
    private static readonly Dictionary<string, string> Nothing = [];

    private static readonly Dictionary<string, string> Entered = new()
    {
        ["keyId"] = "key", ["signName"] = "平安公安", ["endpoint"] = "http://127.0.0.1:1", ["region"] = "ap-guangzhou", ["appId"] = "1400006666",
    };

    private static readonly string[] Calls =
    [
        "", "null", "\"text\"", "1", "[null]", "[1]", "[[]]", "[{}]", "{\"code\":0}", "[", "[{\"content\":\"没有编号\",\"phone_number\":\"13800138000\"}]",
        "[{\"content\":1,\"phone_number\":\"13800138000\",\"sequence_id\":\"1\"}]", "[{\"content\":\"\\ud800\",\"phone_number\":\"1\",\"sequence_id\":\"1\"}]",
        "[{\"content\":\"x\",\"phone_number\":\"13800138000\",\"sequence_id\":{}}]", "[{\"success\":\"no\",\"biz_id\":\"1\"}]",
        "{\"text\":\"x\",\"time\":1,\"mobile\":\"nobody\",\"nationcode\":\"86\"}", "{\"text\":\"x\",\"time\":\"soon\",\"mobile\":\"13800138000\"}",
        "{\"text\":\"\\udc00\",\"time\":1,\"mobile\":\"13800138000\"}", "[{\"sid\":\"1\",\"report_status\":\"PERHAPS\"}]", "<xml/>",
        // What is right beside what is wrong is kept as little.
        "[{\"content\":\"真的\",\"phone_number\":\"13800138000\",\"sequence_id\":\"1\"},{}]", "[{\"text\":\"x\",\"time\":1,\"mobile\":\"13800138000\"},{}]",
    ];

    [Theory]
    [InlineData("alibaba-sms")]
    [InlineData("tencent-sms")]
    public async Task Is_answered_as_malformed_and_kept_nowhere(string kind)
    {
        await using var bureau = await Bureau.Open(shared);
        var account = await EnteredAccount.Enter(
            bureau, new() { Kind = kind, Name = "短信", Values = Entered }, new() { ["secret"] = "secret" });
        var deep = string.Concat(Enumerable.Repeat("[", 2_000));
        var (length, many) = ($"[{new string(' ', 300_000)}]", $"[{string.Join(',', Enumerable.Repeat("{\"sid\":\"1\",\"report_status\":\"FAIL\"}", 1_001))}]");

        foreach (var call in Calls.Append(deep).Append(length).Append(many))
            (await account.Post(call))!.Status.ShouldBe(400, call.Length > 200 ? call[..200] : call);
        (await account.Call(new("GET", Nothing, Nothing, "[]"u8.ToArray())))!.Status.ShouldBe(400);
        (await account.Call(new("POST", Nothing, Nothing, new byte[] { 0x5B, 0x22, 0xFF, 0x22, 0x5D })))!.Status.ShouldBe(400, "that is no UTF-8");

        (await bureau.Ask("select count(*) from received_messages")).ShouldBe("0");
        (await bureau.Ask("select failure from account_states")).ShouldStartWith($"{PlatformFailure.Protocol}");
    }
}
