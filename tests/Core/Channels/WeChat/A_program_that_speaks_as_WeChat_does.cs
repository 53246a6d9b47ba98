using System.Diagnostics;
using System.Text.Json.Nodes;
using Governance.Core.Channels.WeChat;

namespace Governance.Core.Tests.Channels.WeChat;

/// <summary>Programs that nobody here wrote, in processes of their own: what they seal we open, what we seal they open, and they find our WeChat one.</summary>
public sealed class A_program_that_speaks_as_WeChat_does(SharedServer shared)
{
    private const string Timestamp = "1714112445";
    private const string Nonce = "415670741";

    [Fact]
    public async Task Pushes_what_we_take_in_and_reads_what_we_reply()
    {
        await using var account = await OfficialAccount.Open(shared);

        var question = await Push(Pushes.Text("77", "我的身份证丢了😀，怎样补办？"));
        (question!.Status, question.Content).ShouldBe((200, "success"));
        var welcome = System.Xml.Linq.XElement.Parse((await Push(Pushes.Event("subscribe")))!.Content);
        await account.Work();

        (await account.Bureau.Ask("select body from enquiries")).ShouldBe("我的身份证丢了😀，怎样补办？");
        string Part(string name) => welcome.Element(name)!.Value;
        var opened = await Act("open", Pushes.Token, Pushes.Key, Part("TimeStamp"), Part("Nonce"), Part("Encrypt"));
        ((string?)opened["id"], (string?)opened["signature"]).ShouldBe((WeChatServer.AppId, Part("MsgSignature")));
        ((string?)opened["message"])!.ShouldContain(WeChatText.Welcome.Zh);

        async Task<Governance.Core.Channels.Accounts.CallbackAnswer?> Push(string message)
        {
            var sealedIt = await Act("seal", Pushes.Token, Pushes.Key, WeChatServer.AppId, Timestamp, Nonce, message);
            return await account.Call(Pushes.Call(
                "POST", $"<xml><ToUserName>{Pushes.OriginalId}</ToUserName><Encrypt><![CDATA[{sealedIt["encrypt"]}]]></Encrypt></xml>",
                ("msg_signature", $"{sealedIt["signature"]}"), ("timestamp", Timestamp), ("nonce", Nonce)));
        }
    }

    [Fact]
    public async Task Finds_at_the_WeChat_of_these_tests_what_it_looks_for_at_the_real_one()
    {
        await using var server = new WeChatServer();
        server.Media["media-1"] = [1, 2, 3];

        var found = await Act("ask", server.Address, WeChatServer.AppId, WeChatServer.Secret, Pushes.Citizen, "请带户口簿", "template-7", "media-1");

        ((int?)found["sent"]!["errcode"], (int?)found["noted"]!["errcode"], (string?)found["file"]).ShouldBe((0, 0, "AQID"));
        server.Arrived.ShouldBe([$"{Pushes.Citizen} 请带户口簿"]);
        server.ByTemplate.ShouldBe([$"{Pushes.Citizen} template-7 thing1=请带户口簿 https://example.org/"]);
    }

    private static async Task<JsonNode> Act(params string[] words)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Repository.Root, "tests", "Core", "Strangers", "wechat.js"), .. words])
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
