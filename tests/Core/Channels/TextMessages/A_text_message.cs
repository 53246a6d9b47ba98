using Governance.Contracts;
using Governance.Core.Channels.Accounts;
using Governance.Core.Channels.TextMessages;
using Governance.Core.Channels.TextMessages.Smpp;
using Governance.Core.Correspondence;
using Governance.Core.Correspondence.Accounts;
using Governance.Core.Enquiries;
using Governance.Core.Outbox;
using Governance.Core.Telling;
using Governance.Core.Timeline;
using NodaTime;

namespace Governance.Core.Tests.Channels.TextMessages;

public sealed class A_text_message(SharedServer shared) : IAsyncLifetime
{
    private const string Citizen = "13800138000";
    private const string Question = "我的身份证丢了，怎样补办？";

    private SmsCentre centre = null!;
    private Bureau bureau = null!;
    private Working listening = null!;

    public async ValueTask InitializeAsync()
    {
        centre = await SmsCentre.Start();
        bureau = await Bureau.Open(shared);
        (await Keep(Account(centre.Port))).Done();
        listening = await Working.Start(
            bureau.Get<ListenToChannels>(), bureau.Get<CorrespondenceLoop>(), bureau.Get<TellingLoop>(), bureau.Get<DeliveryLoop>());
        await Eventually.Holds(() => centre.Of("bound").Any(line => (string?)line["bound"] == "receiver"));
    }

    public async ValueTask DisposeAsync()
    {
        await listening.DisposeAsync();
        await bureau.DisposeAsync();
        await centre.DisposeAsync();
    }

    [Fact]
    public async Task Becomes_an_enquiry_is_acknowledged_and_answered_where_it_came_from()
    {
        await centre.Deliver($"86{Citizen}", Question);
        await Submitted(1);

        var acknowledged = centre.Submitted.Single();
        (acknowledged.To, acknowledged.From).ShouldBe(($"86{Citizen}", "106900"));
        acknowledged.Text.ShouldStartWith("您的来件已受理，查询码 ");
        acknowledged.Text.ShouldContain("2026-03-03 09:00 前答复");
        ((int)centre.Acknowledged.Single()["acknowledged"]!).ShouldBe(0);
        (await bureau.Ask("select channel from enquiries")).ShouldBe("sms");
        (await bureau.Step(A.Office, (await Single()).Id, "reply", ("reply", "请带户口簿到窗口办理。"))).Done();
        await Submitted(2);
        centre.Submitted[1].Text.ShouldContain("请带户口簿到窗口办理。");
        centre.Submitted[1].Text.ShouldContain("查询码");
        foreach (var table in new[] { "received_messages", "outbox", "told", "account_states", "handed_over", "channel_accounts" })
            (await bureau.Ask($"select coalesce(string_agg(t::text, ' '), '') from {table} t")).ShouldNotContain(Citizen);
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task In_parts_is_joined_whatever_their_order_and_however_often_they_come()
    {
        await centre.Deliver(Citizen, "，怎样补办？", [7, 2, 2]);
        await centre.Deliver(Citizen, "，怎样补办？", [7, 2, 2]);
        await Eventually.Holds(() => centre.Acknowledged.Count == 2);
        (await bureau.Ask("select count(*) from received_messages")).ShouldBe("0", "half of it has not come");
        (await bureau.Ask("select coalesce(string_agg(t::text, ' '), '') from message_parts t")).ShouldNotContain(Citizen);

        await centre.Deliver(Citizen, "我的身份证丢了", [7, 2, 1]);
        await Submitted(1);

        (await bureau.Track(Code())).Sent.Body.ShouldBe(Question);
        (await bureau.Ask("select count(*) from message_parts")).ShouldBe("0");
    }

    [Fact]
    public async Task Of_which_a_part_never_comes_is_taken_in_as_it_is()
    {
        await centre.Deliver(Citizen, "我的身份证丢了", [9, 3, 1]);
        await Eventually.Holds(() => centre.Acknowledged.Count == 1);
        bureau.Clock.AdvanceMinutes(15);
        // It is looked for when the connection is made anew, and every minute besides.
        await centre.Do(new { @do = "drop" });
        await Submitted(1);

        (await bureau.Track(Code())).Sent.Body.ShouldBe("我的身份证丢了\n（这条长短信还有 2 段没有收到）");
    }

    [Fact]
    public async Task That_the_centre_sends_again_is_taken_in_once()
    {
        for (var time = 0; time < 3; time++)
            await centre.Deliver(Citizen, Question);
        await Eventually.Holds(() => centre.Acknowledged.Count == 3);
        await Submitted(1);

        (await bureau.Ask("select count(*) from received_messages")).ShouldBe("1");
        bureau.Clock.AdvanceMinutes(11);
        await centre.Deliver(Citizen, Question);
        await Filed(2);
        (await bureau.Ask("select count(*) from enquiries")).ShouldBe("1", "it goes on with the one that is open");
    }

    [Theory]
    [InlineData("1", 1, true, "goes on with it")]
    [InlineData("２", 2, false, "is a new one")]
    [InlineData("", 2, false, "says nothing, and is answered all the same")]
    public async Task After_the_answer_is_asked_back_about(string choice, int enquiries, bool again, string why)
    {
        await centre.Deliver(Citizen, Question);
        await Submitted(1);
        var first = await Single();
        (await bureau.Step(A.Office, first.Id, "reply", ("reply", "请带户口簿到窗口办理。"))).Done();
        await Submitted(2);

        await centre.Deliver(Citizen, "没有户口簿呢？");
        await Submitted(3);
        centre.Submitted[2].Text.ShouldStartWith($"您 {first.WrittenFileNumber()} 号诉求已经答复。接着说这件，请回复 1；");
        await centre.Deliver(Citizen, "在外地。");
        await Eventually.Holds(async () => await bureau.Ask("select count(*) from received_messages where asked_at is not null") == "2");
        if (choice.Length > 0)
        {
            await centre.Deliver(Citizen, choice);
            await Filed(2);
            bureau.Clock.AdvanceMinutes(1);
        }
        else
            bureau.Clock.AdvanceMinutes(31);
        await Filed(choice.Length > 0 ? 4 : 3);

        (await bureau.Ask("select count(*) from enquiries")).ShouldBe($"{enquiries}", why);
        (await bureau.Stored(first.Id)).Status.ShouldBe(again ? EnquiryStatus.Open : EnquiryStatus.Answered);
        centre.Submitted.Count(message => message.Text.StartsWith("您 ", StringComparison.Ordinal)).ShouldBe(1, "he is asked once");
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_thanks_after_the_answer_asks_nothing()
    {
        await centre.Deliver(Citizen, Question);
        await Submitted(1);
        (await bureau.Step(A.Office, (await Single()).Id, "reply", ("reply", "请带户口簿到窗口办理。"))).Done();
        await Submitted(2);

        await centre.Deliver(Citizen, "谢谢！");
        await Filed(2);

        ((await Single()).Status, centre.Submitted.Count).ShouldBe((EnquiryStatus.Answered, 2));
    }

    [Fact]
    public async Task That_says_stop_is_no_enquiry_and_nothing_is_sent_there_until_he_writes_again()
    {
        await centre.Deliver(Citizen, " td ");
        await Eventually.Holds(async () => await bureau.Ask("select count(*) from unsubscribed") == "1");
        (await bureau.Ask("select count(*) from received_messages")).ShouldBe("0");

        var accepted = (await bureau.Submit(A.Consultation with { Contact = new("张三", Citizen) })).Done();
        await Told(accepted.Id, 0);
        await centre.Deliver(Citizen, Question);
        await Submitted(1);
        (await bureau.Ask("select count(*) from unsubscribed")).ShouldBe("0");
    }

    [Fact]
    public async Task Tells_who_left_a_mobile_and_no_address_for_mail_in_one_sentence()
    {
        var accepted = (await bureau.Submit(A.Consultation with { Contact = new("张三", "138 0013 8000") })).Done();
        await Submitted(1);
        (await bureau.Step(A.Office, accepted.Id, "reply", ("reply", "请带户口簿到窗口办理。"))).Done();
        await Submitted(2);

        var number = (await bureau.Stored(accepted.Id)).WrittenFileNumber();
        centre.Submitted[1].Text.ShouldBe($"您的诉求（{number}）：答复。请凭查询码到 https://wenzheng.example.org/track 查看。");
        centre.Submitted[1].Text.ShouldNotContain("户口簿", customMessage: "anybody can type anybody's number");
        (await bureau.Track(accepted.QueryCode)).Timeline.Single(line => line.Event == TimelineEvent.Replied).Told.ShouldHaveSingleItem()
            .How.Zh.ShouldBe("已用短信通知");
        (await bureau.Submit(A.Consultation with { Contact = new("王五", "13900139000"), Confidential = true })).Done();
        await Submitted(3);
        centre.Submitted[2].Text.ShouldContain("有新进展", customMessage: "of what is confidential no more");
    }

    [Fact]
    public async Task That_does_not_arrive_is_noted_and_the_officer_hears()
    {
        await centre.Deliver(Citizen, Question);
        await Submitted(1);
        var code = Code();
        (await bureau.Step(A.Office, (await Single()).Id, "reply", ("reply", new string('答', 100)))).Done();
        await Submitted(2);
        var parts = centre.Parts.Skip(1).ToArray();
        parts.Length.ShouldBeGreaterThan(1);
        centre.Submitted[1].Text.ShouldContain(new string('答', 100));

        // The centre took it under a hexadecimal number, and reports it under the same in decimals.
        await centre.Do(new { @do = "receipt", id = (string?)parts[0]["submitted"], stat = "DELIVRD" });
        await centre.Do(new { @do = "receipt", id = (string?)parts[1]["submitted"], stat = "UNDELIV" });
        await centre.Do(new { @do = "receipt", id = "999999", stat = "UNDELIV" });
        await Eventually.Holds(async () => await bureau.Ask("select count(*) from told where \"end\" = 'NotDelivered'") == "1");

        (await bureau.Track(code)).Timeline.Single(line => line.Event == TimelineEvent.Replied).Told.ShouldHaveSingleItem()
            .How.Zh.ShouldBe("短信没有送到");
        await Eventually.Holds(() => centre.Acknowledged.Count == 4);
        (await bureau.Ask("select count(*) from enquiries")).ShouldBe("1", "a receipt is no enquiry");
    }

    [Fact]
    public async Task That_the_centre_wants_later_is_sent_later_and_one_that_it_refuses_is_not()
    {
        await centre.Do(new { @do = "refuse", status = 0x58, times = 1 });
        await centre.Deliver(Citizen, Question);
        await Eventually.Holds(
            async () => await bureau.Ask("select count(*) from outbox where channel = 'sms' and attempts = 1 and last_failure is not null") == "1");
        (await bureau.Ask("select last_failure from outbox where channel = 'sms'")).ShouldContain("0x00000058");
        bureau.Clock.AdvanceMinutes(2);
        await Eventually.Holds(() => centre.Submitted.Count == 1);

        await centre.Do(new { @do = "refuse", status = 0x0B, times = 1 });
        (await bureau.Step(A.Office, (await Single()).Id, "reply", ("reply", "好。"))).Done();
        await Eventually.Holds(async () => await bureau.Ask("select count(*) from told where \"end\" = 'NotDelivered'") == "1");
        (await bureau.Ask("select last_failure from outbox where dead_at is not null")).ShouldNotContain(Citizen);
    }

    [Fact]
    public async Task Account_is_tried_before_it_is_used_and_says_what_is_wrong()
    {
        (await Try(Account(centre.Port))).Done().Failure.ShouldBeNull();
        (await Try(Account(centre.Port, "falsch"))).Done().Failure!.Zh.ShouldStartWith("账号、密钥或密码不对");
        (await Try(Account(1))).Done().Failure!.Zh.ShouldStartWith("连不上");
        centre.Submitted.ShouldBeEmpty("a try sends nothing");
    }

    private Task<Outcome<TriedAccount>> Try(ChangedAccount account) => bureau.Request((TryAccount use) => use.Run(A.Admin, account, default));

    private Task<Outcome<Governance.Core.Settings.SettingVersion>> Keep(params ChangedAccount[] accounts) =>
        bureau.Request((ChangeAccounts use) => use.Run(A.Admin, accounts, "开通短信", null, default));

    internal static ChangedAccount Account(int port, string password = SmsCentre.Password) => new(
        new()
        {
            Kind = "smpp", Name = "12110",
            Values = new Dictionary<string, string> { ["server"] = "127.0.0.1", ["port"] = $"{port}", ["system"] = "bureau", ["number"] = "106900" },
        },
        new Dictionary<string, string> { ["password"] = password });

    private string Code() => QueryCode.Read(centre.Submitted[0].Text)!;

    private async Task Submitted(int messages)
    {
        var failures = "";
        await Eventually.Holds(async () => centre.Submitted.Count >= messages || (failures = await Failures()).Length > 0, HowItStands);
        failures.ShouldBe("");
    }

    private async Task Filed(int messages)
    {
        var failures = "";
        await Eventually.Holds(async () => (failures = await Failures()).Length > 0
            || await bureau.Ask($"select count(*) >= {messages} from received_messages where filed_at is not null") == "True", HowItStands);
        failures.ShouldBe("");
    }

    /// <summary>All that was to be told of an enquiry has been looked at, and so many messages were written.</summary>
    private async Task Told(Guid enquiry, int messages)
    {
        await Eventually.Holds(async () => await bureau.Ask($"select count(*) from outbox where channel = 'tell' and delivered_at is null") == "0");
        (await bureau.Ask($"select count(*) from told where enquiry_id = '{enquiry}'")).ShouldBe($"{messages}");
    }

    private Task<string> Failures() => bureau.Ask(
        "select coalesce(string_agg(last_failure, ' '), '') from (select last_failure from received_messages union all select last_failure from outbox) f");

    private async Task<string> HowItStands() => string.Join('\n',
    [
        $"It is {bureau.Clock.GetCurrentInstant()}.",
        await bureau.Ask(
            """
            select coalesce(string_agg(concat_ws(' ', 'received', received_at, next_attempt_at, attempts, 'asked', asked_at, 'filed', filed_at), E'\n'), '')
            from received_messages
            """),
        await bureau.Ask(
            """
            select coalesce(string_agg(concat_ws(' ', 'out', channel, next_attempt_at, attempts, 'begun', begun_at, 'end', delivered_at, dead_at), E'\n'), '')
            from outbox
            """),
        await bureau.Ask("select coalesce(string_agg(concat_ws(' ', 'account', seen_at, failed_at, failure), E'\n'), '') from account_states"),
        .. centre.Said,
    ]);

    private async Task<Enquiry> Single() => await bureau.Stored(Guid.Parse(await bureau.Ask("select id from enquiries")));
}
