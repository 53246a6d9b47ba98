using Governance.Core.Channels;
using Governance.Core.Channels.Accounts;
using Governance.Core.Channels.TextMessages;
using Governance.Core.Clocks.Notices;
using Governance.Core.Correspondence;
using Governance.Core.Correspondence.Accounts;
using Governance.Core.Outbox;
using Governance.Core.Tests.Clocks;

namespace Governance.Core.Tests.Channels.TextMessages;

public sealed class A_text_message_through_Alibaba_Cloud(SharedServer shared) : IAsyncLifetime
{
    private const string Mobile = "13800138000";
    private const string Thanks = """{"code":0,"msg":"OK"}""";

    private Bureau bureau = null!;
    private CloudOfAlibaba cloud = null!;
    private EnteredAccount account = null!;

    public async ValueTask InitializeAsync()
    {
        bureau = await Bureau.Open(shared);
        cloud = new(() => bureau.Clock.GetCurrentInstant());
        account = await EnteredAccount.Enter(bureau, Entry, new() { ["secret"] = CloudOfAlibaba.Secret });
    }

    public async ValueTask DisposeAsync()
    {
        await cloud.DisposeAsync();
        await bureau.DisposeAsync();
    }

    [Theory]
    [InlineData(Mobile, Mobile)]
    [InlineData("+85291234567", "85291234567")]
    public async Task Is_the_approved_template_with_what_is_to_be_said(string mobile, string called)
    {
        var message = account.To(mobile, Notices.Accepted);

        var result = await account.Deliver(message);

        var sent = cloud.Sent.ShouldHaveSingleItem();
        (result.End, sent.To, sent.Template, sent.OutId).ShouldBe((DeliveryEnd.Delivered, called, CloudOfAlibaba.Accepted, $"{message.Id:N}"));
        sent.Values.ShouldBe(Notices.Accepted.Values, ignoreOrder: true);
        (await bureau.Ask("select delivery from handed_over where number = $1", sent.BizId)).ShouldBe($"{message.Id}");
    }

    [Fact]
    public async Task Of_free_words_or_of_a_template_that_is_not_entered_is_refused_before_it_is_sent()
    {
        (await account.Deliver(account.To(Mobile))).ShouldSatisfyAllConditions(
            result => result.End.ShouldBe(DeliveryEnd.Refused), result => result.Reason!.ShouldContain("approved templates only"));
        (await account.Deliver(account.To(Mobile, new("greeting", Notices.News.Values)))).End.ShouldBe(DeliveryEnd.Refused);
        (await account.Deliver(account.To(Mobile, new(MessageNotice.Accepted, Notices.News.Values)))).Reason!.ShouldContain("'code'");
        (await account.Deliver(account.To(Mobile, Notices.News))).Reason!.ShouldContain("newsTemplate", Case.Sensitive, "it was left empty");
        cloud.Calls.ShouldBe(0);
    }

    [Fact]
    public async Task That_is_refused_says_why_in_the_console_and_nothing_of_whom()
    {
        (await account.Deliver(account.To("+1", Notices.Accepted))).End.ShouldBe(DeliveryEnd.Refused);
        var shown = (await bureau.Request((ReadAccounts use) => use.Run(A.Admin, default))).Done();
        shown.Accounts.Single().Failure!.Zh.ShouldBe("The provider answered isv.MOBILE_NUMBER_ILLEGAL.");

        (await account.Deliver(account.To(Mobile, Notices.Accepted))).End.ShouldBe(DeliveryEnd.Delivered);
        (await bureau.Request((ReadAccounts use) => use.Run(A.Admin, default))).Done().Accounts.Single().Failure.ShouldBeNull("it goes well again");
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
    public async Task Needs_a_key_that_the_provider_knows()
    {
        (await EnteredAccount.Try(bureau, Entry, new() { ["secret"] = CloudOfAlibaba.Secret })).ShouldBe("好");
        (await EnteredAccount.Try(bureau, Entry, new() { ["secret"] = "another" })).ShouldStartWith("账号、密钥或密码不对");
        (await EnteredAccount.Try(bureau, With("keyId", "nobody"), new() { ["secret"] = CloudOfAlibaba.Secret })).ShouldStartWith("账号、密钥或密码不对");
        (await EnteredAccount.Try(bureau, With("endpoint", "http://127.0.0.1:1"), new() { ["secret"] = CloudOfAlibaba.Secret })).ShouldStartWith("连不上");
        cloud.Answers.Enqueue((502, "<html>Bad gateway</html>"));
        (await EnteredAccount.Try(bureau, Entry, new() { ["secret"] = CloudOfAlibaba.Secret })).ShouldStartWith("对方答得不对");
        cloud.Sent.ShouldBeEmpty("a try sends nothing");

        await EnteredAccount.Enter(bureau, With("keyId", "nobody"), new() { ["secret"] = CloudOfAlibaba.Secret });
        (await account.Deliver(account.To(Mobile, Notices.Accepted))).End.ShouldBe(DeliveryEnd.NotYet, "an admin can put it right");
    }

    [Fact]
    public async Task That_a_citizen_writes_is_one_enquiry_and_one_acknowledgement_however_often_the_provider_calls()
    {
        const string calls = """
            [{"phone_number":"+8613800138000","send_time":"2026-03-02 09:00:00","content":"我的身份证丢了，怎样补办？","dest_code":"1069","sequence_id":NUMBER}]
            """;
        foreach (var number in new[] { "1234567890", "\"1234567890\"", "1234567890" })
            (await account.Post(calls.Replace("NUMBER", number, StringComparison.Ordinal)))!.ShouldSatisfyAllConditions(
                answer => (answer.Status, answer.Content).ShouldBe((200, Thanks)), answer => answer.ContentType.ShouldStartWith("application/json"));
        (await bureau.Ask("select count(*) from enquiries")).ShouldBe("0", "no module is asked while the provider waits");
        (await bureau.Ask("select count(*) from received_messages")).ShouldBe("1", "older documents write the number as a number, newer ones as a text");

        await bureau.Request((FileReceived use) => use.Run(default));

        await bureau.Get<SendDeliveries>().Run(bureau.Get<TextMessageChannel>(), default);

        (await bureau.Ask("select count(*) from enquiries")).ShouldBe("1");
        cloud.Sent.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            sent => (sent.To, sent.Template, sent.Values["due"]).ShouldBe((Mobile, CloudOfAlibaba.Accepted, "2026-03-03 09:00")));
        (await bureau.Track(cloud.Sent.Single().Values["code"])).Sent.Body.ShouldBe("我的身份证丢了，怎样补办？");
        (await bureau.Ask("select channel || ' ' || body from enquiries")).ShouldBe($"{TextMessageChannel.OwnCode} 我的身份证丢了，怎样补办？");
        (await bureau.Ask("select received_at is not null and failure is null from account_states")).ShouldBe("True");
    }

    [Fact]
    public async Task That_did_not_arrive_is_noted_and_the_officer_hears()
    {
        var officer = await bureau.Employ("office");
        var byOutId = await bureau.Tell(account, Mobile, Notices.Accepted);
        var byBizId = await bureau.Tell(account, Mobile, Notices.Accepted);
        var arrived = await bureau.Tell(account, Mobile, Notices.Accepted);
        await bureau.Get<SendDeliveries>().Run(bureau.Get<TextMessageChannel>(), default);
        var sent = cloud.Sent.ToDictionary(message => Guid.Parse(message.OutId));
        sent.Count.ShouldBe(3);

        for (var call = 0; call < 3; call++)
            (await account.Post($$"""
                [{"phone_number":"{{Mobile}}","success":false,"err_code":"MK:0001","err_msg":"空号",
                  "biz_id":"{{sent[byOutId].BizId}}","out_id":"{{sent[byOutId].OutId}}"},
                 {"phone_number":"{{Mobile}}","success":false,"err_code":"MK:0001","biz_id":"{{sent[byBizId].BizId}}"},
                 {"phone_number":"{{Mobile}}","success":false,"err_code":"MK:0001","biz_id":"of another program","out_id":"of another program"},
                 {"phone_number":"{{Mobile}}","success":true,"err_code":"DELIVERED","biz_id":"{{sent[arrived].BizId}}","out_id":"{{sent[arrived].OutId}}"}]
                """))!.Content.ShouldBe(Thanks);

        foreach (var (delivery, end) in new[] { (byOutId, "NotDelivered"), (byBizId, "NotDelivered"), (arrived, "Delivered") })
            (await bureau.Ask("select \"end\" from told where delivery = $1", delivery)).ShouldBe(end);
        (await bureau.Notices(officer)).Notices.Count(notice => notice.Text == NoticeText.Of(StaffNews.NotDelivered)).ShouldBe(2);
    }

    [Fact]
    public async Task Asks_by_an_empty_list_whether_anybody_is_here_and_by_a_sample_with_a_hidden_number()
    {
        (await account.Post("[]"))!.Content.ShouldBe(Thanks);
        (await account.Post("""[{"phone_number":"1381111****","content":"内容","sequence_id":"1"}]"""))!.Content.ShouldBe(Thanks);
        (await bureau.Ask("select count(*) from received_messages")).ShouldBe("0", "nobody wrote it");
    }

    [Fact]
    public async Task Is_taken_from_the_secret_address_alone()
    {
        const string call = """[{"phone_number":"13800138000","content":"假的","sequence_id":"1"}]""";
        (await account.Post(call, key: new string('0', 32))).ShouldBeNull();
        (await account.Post(call, key: "")).ShouldBeNull();
        await EnteredAccount.Enter(bureau, Entry with { On = false }, []);
        (await account.Post(call)).ShouldBeNull("the account is off");
        (await bureau.Ask("select count(*) from received_messages")).ShouldBe("0");
    }

    internal static AccountEntry EntryFor(string address) => new()
    {
        Kind = "alibaba-sms",
        Name = "短信",
        Values = new Dictionary<string, string>
        {
            ["endpoint"] = address, ["keyId"] = CloudOfAlibaba.KeyId, ["signName"] = CloudOfAlibaba.SignName, ["acceptedTemplate"] = CloudOfAlibaba.Accepted,
        },
    };

    private AccountEntry Entry => field ??= EntryFor(cloud.Address);

    private AccountEntry With(string field, string value) => Entry with { Values = new Dictionary<string, string>(Entry.Values) { [field] = value } };
}
