using Governance.Core.Channels;
using Governance.Core.Channels.Accounts;
using Governance.Core.Channels.TextMessages;
using Governance.Core.Clocks.Notices;
using Governance.Core.Correspondence;
using Governance.Core.Correspondence.Accounts;
using Governance.Core.Outbox;
using Governance.Core.Tests.Clocks;

namespace Governance.Core.Tests.Channels.TextMessages;

public sealed class A_text_message_through_Tencent_Cloud(SharedServer shared) : IAsyncLifetime
{
    private const string Mobile = "13800138000";
    private const string Thanks = """{"result":0,"errmsg":"OK"}""";

    private Bureau bureau = null!;
    private CloudOfTencent cloud = null!;
    private EnteredAccount account = null!;

    public async ValueTask InitializeAsync()
    {
        bureau = await Bureau.Open(shared);
        cloud = new(() => bureau.Clock.GetCurrentInstant());
        account = await EnteredAccount.Enter(bureau, Entry, new() { ["secret"] = CloudOfTencent.Secret });
    }

    public async ValueTask DisposeAsync()
    {
        await cloud.DisposeAsync();
        await bureau.DisposeAsync();
    }

    [Fact]
    public async Task Is_the_approved_template_with_what_is_to_be_said_in_its_order()
    {
        var (accepted, news) = (account.To(Mobile, Notices.Accepted), account.To("+85291234567", Notices.News));

        (await account.Deliver(accepted)).End.ShouldBe(DeliveryEnd.Delivered);
        (await account.Deliver(news)).End.ShouldBe(DeliveryEnd.Delivered);
        (await account.Deliver(account.To(Mobile))).End.ShouldBe(DeliveryEnd.Refused, "it says nothing that a template could say");

        cloud.Sent.Select(sent => (sent.To, sent.Template, string.Join('|', sent.Values), sent.Session)).ShouldBe([
            ($"+86{Mobile}", CloudOfTencent.Accepted, "7K4M-9QXR-2HTVC|2026-03-03 09:00", $"{accepted.Id:N}"),
            ("+85291234567", CloudOfTencent.News, "ZQ20260302-0001|有了答复", $"{news.Id:N}"),
        ]);
        (await bureau.Ask("select delivery from handed_over where number = $1", cloud.Sent.First().SerialNo)).ShouldBe($"{accepted.Id}");
    }

    [Fact]
    public async Task Whose_answer_does_not_come_has_an_unknown_end()
    {
        cloud.Answers.Enqueue(null);
        using var patience = new CancellationTokenSource();
        var delivering = account.Deliver(account.To(Mobile, Notices.Accepted), patience.Token);
        await Eventually.Holds(() => cloud.Sent.Count == 1, "it is with the provider, which knows no repetition");

        await patience.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(delivering);
    }

    [Theory]
    [InlineData(200, "it answered, and nobody knows what")]
    [InlineData(502, "what stands between may have handed it on")]
    public async Task That_is_answered_by_something_else_has_an_unknown_end(int status, string why)
    {
        cloud.Answers.Enqueue((status, "<html>13800138000</html>"));

        (await Should.ThrowAsync<FormatException>(account.Deliver(account.To(Mobile, Notices.Accepted)), why)).Message.ShouldNotContain(Mobile);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(302)]
    public async Task That_something_else_does_not_take_is_tried_again(int status)
    {
        cloud.Answers.Enqueue((status, "<html>13800138000</html>"));

        var result = await account.Deliver(account.To(Mobile, Notices.Accepted));

        result.End.ShouldBe(DeliveryEnd.NotYet);
        $"{result.Reason} {await bureau.Ask("select failure from account_states")}".ShouldNotContain(Mobile);
    }

    [Fact]
    public async Task Needs_a_key_and_an_application_that_the_provider_knows()
    {
        (await EnteredAccount.Try(bureau, Entry, new() { ["secret"] = CloudOfTencent.Secret })).ShouldBe("好");
        (await EnteredAccount.Try(bureau, Entry, new() { ["secret"] = "another" })).ShouldStartWith("账号、密钥或密码不对");
        (await EnteredAccount.Try(bureau, With("keyId", "nobody"), new() { ["secret"] = CloudOfTencent.Secret })).ShouldStartWith("账号、密钥或密码不对");
        (await EnteredAccount.Try(bureau, With("appId", "1400000000"), new() { ["secret"] = CloudOfTencent.Secret })).ShouldStartWith("这个账号没有权限");
        cloud.Sent.ShouldBeEmpty("a try sends nothing");
    }

    [Fact]
    public async Task That_a_citizen_writes_is_one_enquiry_however_often_the_provider_calls()
    {
        const string call = """{"extend":"","mobile":"13800138000","nationcode":"86","sign":"平安公安","text":"我的身份证丢了，怎样补办？","time":1772413200}""";
        for (var times = 0; times < 3; times++)
            (await account.Post(call))!.Content.ShouldBe(Thanks);
        (await account.Post(call.Replace("1772413200", "1772413201", StringComparison.Ordinal)))!.Content.ShouldBe(Thanks);
        (await account.Post(call.Replace("13800138000", "13800138001", StringComparison.Ordinal)))!.Content.ShouldBe(Thanks);

        (await bureau.Ask("select count(*) from received_messages")).ShouldBe("3", "a second later, or by somebody else, it is another");
        await bureau.Request((FileReceived use) => use.Run(default));
        (await bureau.Ask("select max(body) from enquiries")).ShouldStartWith("我的身份证丢了，怎样补办？");
    }

    [Fact]
    public async Task That_did_not_arrive_is_noted_and_the_officer_hears()
    {
        var officer = await bureau.Employ("office");
        var (lost, arrived) = (await bureau.Tell(account, Mobile, Notices.Accepted), await bureau.Tell(account, Mobile, Notices.Accepted));
        await bureau.Get<SendDeliveries>().Run(bureau.Get<TextMessageChannel>(), default);
        var sent = cloud.Sent.ToDictionary(message => Guid.Parse(message.Session), message => message.SerialNo);

        for (var call = 0; call < 3; call++)
            (await account.Post($$"""
                [{"user_receive_time":"2026-03-02 09:00:04","nationcode":"86","mobile":"{{Mobile}}",
                  "report_status":"FAIL","errmsg":"空号","sid":"{{sent[lost]}}"},
                 {"nationcode":"86","mobile":"{{Mobile}}","report_status":"FAIL","errmsg":"","sid":"of\u0000another program"},
                 {"nationcode":"86","mobile":"{{Mobile}}","report_status":"SUCCESS","errmsg":"DELIVRD","sid":"{{sent[arrived]}}"}]
                """))!.Content.ShouldBe(Thanks);

        (await bureau.Ask("select \"end\" from told where delivery = $1", lost)).ShouldBe("NotDelivered");
        (await bureau.Ask("select \"end\" from told where delivery = $1", arrived)).ShouldBe("Delivered");
        (await bureau.Notices(officer)).Notices.Count(notice => notice.Text == NoticeText.Of(StaffNews.NotDelivered)).ShouldBe(1);
    }

    [Fact]
    public async Task Whose_report_comes_before_its_number_is_written_down_is_noted_all_the_same()
    {
        var delivery = await bureau.Tell(account, Mobile, Notices.Accepted);
        var answered = account.Post("""[{"mobile":"13800138000","report_status":"FAIL","sid":"5000:1"}]""");
        await bureau.Get<AccountStates>().HandedOver(account.Entry.Id, delivery, ["5000:1"], default);

        (await answered)!.Content.ShouldBe(Thanks);

        (await bureau.Ask("select \"end\" from told where delivery = $1", delivery)).ShouldBe("NotDelivered");
    }

    private AccountEntry Entry => field ??= new()
    {
        Kind = "tencent-sms",
        Name = "短信",
        Values = new Dictionary<string, string>
        {
            ["endpoint"] = cloud.Address, ["keyId"] = CloudOfTencent.KeyId, ["region"] = "ap-guangzhou", ["appId"] = CloudOfTencent.AppId,
            ["signName"] = CloudOfTencent.SignName, ["acceptedTemplate"] = CloudOfTencent.Accepted, ["newsTemplate"] = CloudOfTencent.News,
        },
    };

    private AccountEntry With(string field, string value) => Entry with { Values = new Dictionary<string, string>(Entry.Values) { [field] = value } };
}
