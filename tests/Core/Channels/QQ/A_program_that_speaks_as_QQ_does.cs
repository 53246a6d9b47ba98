using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Governance.Core.Channels.QQ.Bot;
using Governance.Core.Channels.QQ.OneBot;

namespace Governance.Core.Tests.Channels.QQ;

/// <summary>Programs that nobody here wrote, in processes of their own: what they sign we take, what we sign they prove, and they find our QQ one.</summary>
public sealed class A_program_that_speaks_as_QQ_does(SharedServer shared)
{
    private const string Words = "请带户口簿😀 [CQ:at,qq=all]";

    [Fact]
    public async Task Signs_what_we_take_in_and_proves_what_we_sign()
    {
        await using var server = new QQServer();
        await using var account = await BotCalls.Open(shared, server);
        var (message, seconds) = (account.Private("m-1", "我的身份证丢了😀，怎样补办？"), $"{account.Bureau.Clock.GetCurrentInstant().ToUnixTimeSeconds()}");

        var signature = (string?)(await Act("sign", QQServer.Secret, seconds + message))["signature"];
        var answer = await account.Call(
            message, ("X-Bot-Appid", QQServer.AppId), ("X-Signature-Timestamp", seconds), ("X-Signature-Ed25519", signature!));

        answer!.Content.ShouldBe("""{"op":12}""");
        (await account.Bureau.Ask("select count(*) from received_messages")).ShouldBe("1");
        foreach (var (text, proved) in new[] { ("1725442341abc", true), ("1725442341abd", false) })
            ((bool?)(await Act("proves", QQServer.Secret, BotSignature.Of(QQServer.Secret, "1725442341abc"), text))["proved"]).ShouldBe(proved);
    }

    [Fact]
    public async Task Finds_at_the_QQ_of_these_tests_what_it_looks_for_at_the_real_one()
    {
        await using var server = new QQServer();

        var found = await Act("ask", server.Address, QQServer.AppId, QQServer.Secret, BotCalls.Citizen, BotCalls.Group, "m-1", Words);

        ((string?)found["alone"]!["id"], (string?)found["amongOthers"]!["id"], (int?)found["again"]!["refused"]).ShouldBe(
            ("ROBOT1.0_1", "ROBOT1.0_2", 40054005));
        server.Arrived.ShouldBe([$"users/{BotCalls.Citizen} {Words}", $"groups/{BotCalls.Group} {Words}"]);
        server.Answered.ShouldBe(["m-1#1", "m-1#2"]);
    }

    [Fact]
    public async Task Finds_at_the_OneBot_of_these_tests_what_it_looks_for_at_a_real_one()
    {
        await using var server = new OneBotServer();

        var found = await Act("askOneBot", server.Address, OneBotServer.AccessToken, "30003000", "20002000", Words);

        ((int?)found["sent"]!["message_id"], (int?)found["refused"]).ShouldBe((1, 403));
        server.Arrived.ShouldBe([$"group 30003000 {Words}", $"private 20002000 {Words}"]);
    }

    [Fact]
    public async Task Proves_what_the_OneBot_of_these_tests_reports()
    {
        const string reported = """{"post_type":"message","message_type":"private","message":"你好"}""";
        var signature = $"sha1={AnswerOneBot.Signature(OneBotServer.Secret, Encoding.UTF8.GetBytes(reported))}";

        ((string?)(await Act("hear", OneBotServer.Secret, signature, reported))["heard"]![0]).ShouldBe("你好");
        ((int?)(await Act("hear", "another", signature, reported))["refused"]).ShouldBe(403);
    }

    private static async Task<JsonNode> Act(params string[] words)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Repository.Root, "tests", "Core", "Strangers", "qq.js"), .. words])
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
