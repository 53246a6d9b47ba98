using System.Web;
using Governance.Core.Channels;
using Governance.Core.Channels.Accounts;
using Governance.Core.Channels.TextMessages;
using Governance.Core.Clocks.Notices;
using Governance.Core.Correspondence;
using Governance.Core.Correspondence.Accounts;
using Governance.Core.Outbox;
using Governance.Core.Tests.Clocks;

namespace Governance.Core.Tests.Channels.TextMessages;

public sealed class A_text_message_through_Kannel(SharedServer shared) : IAsyncLifetime
{
    private const string Mobile = "13800138000";

    private readonly GatewayOfAnother gateway = new();
    private Bureau bureau = null!;
    private EnteredAccount account = null!;

    public async ValueTask InitializeAsync()
    {
        bureau = await Bureau.Open(shared);
        account = await EnteredAccount.Enter(bureau, Entry, new() { ["password"] = GatewayOfAnother.Password });
    }

    public async ValueTask DisposeAsync()
    {
        await gateway.DisposeAsync();
        await bureau.DisposeAsync();
    }

    [Theory]
    [InlineData("您的来件已受理，查询码 7K4M-9QXR-2HTVC & 100%？")]
    [InlineData("Your message was accepted: 50% + more & so on")]
    public async Task Is_in_whatever_words(string text)
    {
        var result = await account.Deliver(account.To(Mobile) with { Text = text });

        result.End.ShouldBe(DeliveryEnd.Delivered);
        var sent = gateway.Sent.ShouldHaveSingleItem();
        (sent.From, sent.To, sent.Text, sent.ReportTo).ShouldBe(("106980001", $"86{Mobile}", text, null));
    }

    [Theory]
    [InlineData(400, nameof(DeliveryEnd.Refused), "the receiver is none")]
    [InlineData(503, nameof(DeliveryEnd.NotYet), "the gateway is about to stop")]
    [InlineData(404, nameof(DeliveryEnd.NotYet), "it is no gateway")]
    [InlineData(302, nameof(DeliveryEnd.NotYet), "it leads elsewhere, and the password does not go there")]
    [InlineData(403, nameof(DeliveryEnd.NotYet), "the password is wrong until an admin puts it right")]
    [InlineData(500, nameof(DeliveryEnd.Unknown), "it may have it")]
    [InlineData(200, nameof(DeliveryEnd.Unknown), "this is not what a gateway answers")]
    public async Task Ends_as_the_gateway_says(int status, string end, string why)
    {
        gateway.Answers.Enqueue((status, $"Something about {Mobile}"));

        var result = await account.Deliver(account.To(Mobile));

        $"{result.End}".ShouldBe(end, why);
        $"{result.Reason} {await bureau.Ask("select failure from account_states")}".ShouldNotContain(Mobile);
    }

    [Fact]
    public async Task Whose_answer_does_not_come_has_an_unknown_end()
    {
        gateway.Answers.Enqueue(null);
        using var patience = new CancellationTokenSource();
        var delivering = account.Deliver(account.To(Mobile), patience.Token);
        await Eventually.Holds(() => gateway.Sent.Count == 1, "it is with the provider, which knows no repetition");

        await patience.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(delivering);
    }

    [Fact]
    public async Task Needs_a_password_that_the_gateway_knows()
    {
        (await EnteredAccount.Try(bureau, Entry, new() { ["password"] = GatewayOfAnother.Password })).ShouldBe("好");
        (await EnteredAccount.Try(bureau, Entry, new() { ["password"] = "another" })).ShouldStartWith("账号、密钥或密码不对");
        (await EnteredAccount.Try(bureau, With("address", $"{gateway.Address}/other"), new() { ["password"] = GatewayOfAnother.Password }))
            .ShouldStartWith("对方答得不对");
        gateway.Sent.ShouldBeEmpty("a try sends nothing");
    }

    [Fact]
    public async Task Goes_to_and_fro_and_is_noted_where_it_did_not_arrive()
    {
        var officer = await bureau.Employ("office");
        var callbacks = $"https://wenzheng.example.org{account.CallbackPath}";
        account = await EnteredAccount.Enter(bureau, With("callbacks", callbacks), new() { ["password"] = GatewayOfAnother.Password });
        for (var call = 0; call < 3; call++)
            (await Write("5c1c0fb4-7f4b", "+8613800138000", "我的身份证丢了，怎样补办？"))!.ShouldSatisfyAllConditions(
                answer => (answer.Status, answer.Content).ShouldBe((200, ""), "what is answered is sent to the citizen"));
        (await bureau.Ask("select count(*) from received_messages")).ShouldBe("1");
        await bureau.Request((FileReceived use) => use.Run(default));
        (await bureau.Ask("select count(*) from enquiries")).ShouldBe("1");
        var lost = await bureau.Tell(account, Mobile, notice: null);
        await bureau.Get<SendDeliveries>().Run(bureau.Get<TextMessageChannel>(), default);

        var sent = gateway.Sent.Single(message => message.ReportTo!.Contains($"{lost:N}", StringComparison.Ordinal));
        sent.ReportTo.ShouldStartWith($"{callbacks}?");
        sent.Mask.ShouldBe("19");
        foreach (var state in new[] { 8, 4, 1 })
            (await Report(sent, state)).Status.ShouldBe(200);
        (await bureau.Ask("select \"end\" from told where delivery = $1", lost)).ShouldBe("Delivered");
        foreach (var state in new[] { 2, 16, 2 })
            (await Report(sent, state)).Status.ShouldBe(200);

        (await bureau.Ask("select \"end\" from told where delivery = $1", lost)).ShouldBe("NotDelivered");
        (await bureau.Notices(officer)).Notices.Count(notice => notice.Text == NoticeText.Of(StaffNews.NotDelivered)).ShouldBe(1);
    }

    [Theory]
    [InlineData("", "", "", "", "nothing of it")]
    [InlineData("mo", "", "13800138000", "x", "a message without a number")]
    [InlineData("mo", "1", "ADVERT", "x", "a sender who is no number")]
    [InlineData("mo", "1", "", "x", "a message of nobody")]
    [InlineData("dlr", "1", "13800138000", "x", "a report of nothing")]
    [InlineData("other", "1", "13800138000", "x", "what the gateway never says")]
    public async Task That_is_none_is_kept_nowhere(string kind, string id, string from, string text, string why)
    {
        (await account.Get(("event", kind), ("id", id), ("from", from), ("text", text)))!.Status.ShouldBe(400, why);
        (await bureau.Ask("select count(*) from received_messages")).ShouldBe("0");
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("HEAD")]
    public async Task Is_got_and_nothing_else(string method)
    {
        var right = new Dictionary<string, string> { ["event"] = "mo", ["id"] = "1", ["from"] = Mobile, ["text"] = "x" };
        (await account.Call(new(method, right, new Dictionary<string, string>(), default)))!.Status.ShouldBe(400);
        (await bureau.Ask("select count(*) from received_messages")).ShouldBe("0");
    }

    private Task<CallbackAnswer?> Write(string id, string from, string text) =>
        account.Get(("event", "mo"), ("from", from), ("to", "106980001"), ("id", id), ("text", text));

    private async Task<CallbackAnswer> Report(SentByGateway sent, int state)
    {
        var asked = HttpUtility.ParseQueryString(new Uri(sent.ReportTo!.Replace("%d", $"{state}", StringComparison.Ordinal)).Query);
        return (await account.Get([.. asked.AllKeys.Select(name => (name!, asked[name]!))]))!;
    }

    private AccountEntry Entry => field ??= new()
    {
        Kind = "kannel",
        Name = "短信",
        Values = new Dictionary<string, string> { ["address"] = gateway.Address, ["user"] = GatewayOfAnother.User, ["number"] = "106980001" },
    };

    private AccountEntry With(string field, string value) => Entry with { Values = new Dictionary<string, string>(Entry.Values) { [field] = value } };
}
