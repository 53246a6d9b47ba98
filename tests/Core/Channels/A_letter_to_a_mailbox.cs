using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Channels.Email;
using Governance.Core.Clocks.Notices;
using Governance.Core.Correspondence;
using Governance.Core.Correspondence.Mailboxes;
using Governance.Core.Enquiries;
using Governance.Core.Outbox;
using Governance.Core.Telling;
using Governance.Core.Timeline;
using Governance.Core.Tracking;
using MimeKit;
using NodaTime;

namespace Governance.Core.Tests.Channels;

public sealed class A_letter_to_a_mailbox(SharedServer shared) : IAsyncLifetime
{
    private const string Citizen = "zhang@example.com";
    private const string Question = "我的身份证丢了，怎样补办？";

    private readonly MailServerOfAnother post = new();
    private MailboxesOfAnother mailboxes = null!;
    private Bureau bureau = null!;
    private Working listening = null!;

    public async ValueTask InitializeAsync()
    {
        mailboxes = await MailboxesOfAnother.Start();
        bureau = await Bureau.Open(shared);
        (await Keep(Box("wenzheng@police.example.org", "mailbox"), Box("juzhang@police.example.org", "director"))).Done();
        listening = await Working.Start(
            bureau.Get<ListenToChannels>(), bureau.Get<CorrespondenceLoop>(), bureau.Get<TellingLoop>(), bureau.Get<DeliveryLoop>());
    }

    public async ValueTask DisposeAsync()
    {
        await listening.DisposeAsync();
        await bureau.DisposeAsync();
        await mailboxes.DisposeAsync();
        await post.DisposeAsync();
    }

    [Fact]
    public async Task Becomes_an_enquiry_and_is_acknowledged_from_where_it_came_to()
    {
        await mailboxes.Put("wenzheng", Letter("补办身份证", Question));
        await Sent(1);

        var answer = post.Taken.ShouldHaveSingleItem();
        answer.ShouldSatisfyAllConditions(
            letter => letter.From.ToString().ShouldBe("wenzheng@police.example.org"), letter => letter.To.ToString().ShouldBe(Citizen),
            letter => letter.TextBody!.ShouldStartWith("请在此行以上回复"), letter => letter.TextBody!.ShouldContain("2026-03-03 09:00 前答复"),
            letter => letter.Headers["Auto-Submitted"].ShouldNotBeNull(), letter => letter.InReplyTo.ShouldBe("1@example.com"),
            letter => letter.ReplyTo.ToString().ShouldStartWith("wenzheng+"));
        post.ReturnTo.ShouldHaveSingleItem().ShouldBe("", "what is written by itself comes back to nobody");
        var tracked = await bureau.Track(CodeIn(answer));
        (tracked.Sent.Subject, tracked.Sent.Body).ShouldBe(("补办身份证", Question));
        (await bureau.Ask("select channel from enquiries")).ShouldBe("mailbox");
        tracked.Timeline[0].Told.ShouldHaveSingleItem();
        await Eventually.Holds(async () => await mailboxes.Count("wenzheng") is (1, 1), "it is seen once it is safely kept");
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("the number of our letter")]
    [InlineData("the address that it was to be answered at")]
    [InlineData("the query code in its subject")]
    public async Task That_answers_a_question_goes_to_its_enquiry_and_its_clock_goes_on(string by)
    {
        await mailboxes.Put("wenzheng", Letter("补办身份证", Question));
        await Sent(1);
        var code = CodeIn(post.Taken.Single());
        var id = (await Single()).Id;
        (await bureau.Step(A.Office, id, "ask", ("question", "户口在哪个派出所？"))).Done();
        await Sent(2);
        var asked = post.Taken.Last();
        asked.TextBody!.ShouldContain("户口在哪个派出所？");
        asked.TextBody!.ShouldContain("直接回复");
        post.ReturnTo.Last().ShouldStartWith("wenzheng+", customMessage: "what an officer wrote comes back when it cannot be delivered");

        var reply = Letter("回复：请您补充", $"在城西派出所。\n\n> {asked.TextBody!.ReplaceLineEndings("\n> ")}", number: "2");
        if (by == "the number of our letter")
            reply.InReplyTo = asked.MessageId;
        else if (by == "the address that it was to be answered at")
            (reply.To[0], reply.Subject) = (asked.ReplyTo[0], "补充");
        else
            reply.Subject = $"补充 {code}";
        await mailboxes.Put("wenzheng", reply);
        await Eventually.Holds(async () => (await Single()).Status == EnquiryStatus.Open);

        var word = (await bureau.Track(code)).Timeline.Single(line => line.Event == TimelineEvent.CitizenWrote);
        word.Text!.ShouldStartWith("在城西派出所。");
        if (by != "the query code in its subject")
            word.Text.ShouldBe("在城西派出所。", "what we wrote ourselves is cut off");
        word.Facts.ShouldBeEmpty();
        (await bureau.Ask("select count(*) from enquiries")).ShouldBe("1");
        post.Taken.Count.ShouldBe(2, "an answer is acknowledged with nothing");
    }

    [Fact]
    public async Task From_another_address_is_marked_and_nothing_is_written_there()
    {
        await mailboxes.Put("wenzheng", Letter("补办身份证", Question));
        await Sent(1);
        var code = CodeIn(post.Taken.Single());
        await mailboxes.Put("wenzheng", Letter($"我是别人 {code}", "请把答复发给我。", "stranger@example.net", "2"));
        await Filed(2);
        (await bureau.Step(A.Office, (await Single()).Id, "reply", ("reply", "请带户口簿到窗口办理。"))).Done();
        await Sent(2);

        post.Taken.Last().To.ToString().ShouldBe(Citizen);
        (await bureau.Track(code)).Timeline.Single(line => line.Event == TimelineEvent.CitizenWrote).Facts.ShouldHaveSingleItem()
            .Item2.ShouldStartWith("来自其他地址");
    }

    [Fact]
    public async Task To_the_director_is_confidential_and_no_letter_says_what_it_was_about()
    {
        await mailboxes.Put("juzhang", Letter("城西所长收钱", "所长在茶楼收了商户的钱。"));
        await Sent(1);
        (await Single()).Confidential.ShouldBeTrue();
        var head = A.Officer("office", head: true, cleared: true);
        (await bureau.Step(head, (await Single()).Id, "reply", ("reply", "茶楼的事已经查处。"))).Done();
        await Sent(2);

        foreach (var letter in post.Taken)
        {
            letter.From.ToString().ShouldBe("juzhang@police.example.org");
            foreach (var secret in new[] { "茶楼", "所长", "收钱", "查处" })
                $"{letter.Subject}{letter.TextBody}".ShouldNotContain(secret);
        }
    }

    [Fact]
    public async Task By_a_machine_is_acknowledged_with_nothing_and_two_that_answer_each_other_stop()
    {
        var automatic = Letter("系统通知", "磁盘快满了。", "robot@example.net");
        automatic.Headers.Add("Auto-Submitted", "auto-generated");
        await mailboxes.Put("wenzheng", automatic);
        await Filed(1);
        post.Taken.ShouldBeEmpty();

        // One that does not say that it is a machine, and that answers without saying what: each of ours with the same.
        await mailboxes.Put("wenzheng", Letter("我已收到您的来信", "谢谢来信，我们会尽快处理。", "shop@example.net", "2"));
        await Sent(1);
        await mailboxes.Put("wenzheng", Letter("我已收到您的来信", "谢谢来信，我们会尽快处理。", "shop@example.net", "3"));
        await Filed(3);
        (await bureau.Ask("select count(*) from outbox where channel = 'mailbox'")).ShouldBe("1");
        post.Taken.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Of_ours_that_comes_back_is_noted_where_it_was_written_and_the_officer_hears()
    {
        await mailboxes.Put("wenzheng", Letter("补办身份证", Question));
        await Sent(1);
        var code = CodeIn(post.Taken.Single());
        (await bureau.Step(A.Office, (await Single()).Id, "reply", ("reply", "请带户口簿到窗口办理。"))).Done();
        await Sent(2);

        await mailboxes.Put("wenzheng", Bounce(post.ReturnTo.Last(), post.Taken.Last()));
        await Eventually.Holds(async () => await bureau.Ask("select count(*) from told where \"end\" = 'NotDelivered'") == "1");

        (await bureau.Track(code)).Timeline.Single(line => line.Event == TimelineEvent.Replied).Told.ShouldHaveSingleItem()
            .How.ShouldBe(new LocalText("公众信箱没有送到", "Public mailbox was not delivered"));
        (await bureau.Ask("select count(*) from enquiries")).ShouldBe("1", "a bounce is no enquiry");
    }

    [Fact]
    public async Task Is_taken_in_once_whatever_becomes_of_connections_and_of_the_server()
    {
        for (var number = 1; number <= 6; number++)
        {
            await mailboxes.Put("wenzheng", Letter($"第 {number} 封", $"{Question} {number}", $"citizen{number}@example.com", $"{number}"));
            if (number % 3 == 0)
                await mailboxes.Restart();
        }

        await Filed(6);
        // As if the server had lost its numbers: all letters are looked at again.
        await bureau.Ask("update mailbox_places set numbering = 1, last = 0");
        await mailboxes.Restart();
        await Eventually.Holds(async () => await bureau.Ask("select count(*) from mailbox_places where numbering > 1 and last >= 6") == "1");

        (await bureau.Ask("select count(*) from enquiries")).ShouldBe("6");
        await Sent(6);
        (await bureau.Ask("select count(*) from outbox where channel = 'mailbox'")).ShouldBe("6");
    }

    [Fact]
    public async Task Is_filed_in_its_turn_where_one_sender_writes_more_than_anybody_does()
    {
        await listening.DisposeAsync();
        var channel = (IReceivingChannel)bureau.Get<ChannelsFound>().Find("mailbox")!;
        for (var number = 0; number < FileReceived.MostAnHour + 5; number++)
            await bureau.Request((TakeInMessage use) => use.Run(
                channel, new($"{number}", new("wenzheng@police.example.org", "flood@example.net"), $"{Question} {number}"), default));
        await bureau.Request((TakeInMessage use) => use.Run(channel, new("other", new("wenzheng@police.example.org", Citizen), Question), default));

        async Task<string> FiledNow()
        {
            for (var turn = 0; turn < 200 && await bureau.Request((FileReceived use) => use.Run(default)); turn++)
            {
            }

            return await bureau.Ask("select count(*) from received_messages where filed_at is not null");
        }

        (await FiledNow()).ShouldBe($"{FileReceived.MostAnHour + 1}", "another citizen does not wait for it");
        (await bureau.Ask("select count(*) from outbox where channel = 'mailbox'")).ShouldBe($"{Acknowledge.MostAnHour + 1}");
        bureau.Clock.AdvanceMinutes(61);
        (await FiledNow()).ShouldBe($"{FileReceived.MostAnHour + 6}", "nothing is lost");
    }

    [Fact]
    public async Task Lay_there_before_it_was_listened_to_only_where_the_admin_wants_it()
    {
        await mailboxes.Put("old", Letter("旧信", "几年前的信。", number: "1"));
        bureau.Clock.Reset(SystemClock.Instance.GetCurrentInstant() + Duration.FromMinutes(5));
        var before = await bureau.Request((ReadMailboxes use) => use.Run(A.Admin, default));
        MailboxEntry[] known = [.. before.Done().Mailboxes.Select(shown => shown.Entry)];
        (await Keep([.. known, Box("old@police.example.org", "mailbox")])).Done();
        await Eventually.Holds(async () => await bureau.Ask("select count(*) from mailbox_places where address like 'old%' and looked_at is not null") == "1");

        (await bureau.Ask("select count(*) from received_messages")).ShouldBe("0");
    }

    private Task<Outcome<Governance.Core.Settings.SettingVersion>> Keep(params MailboxEntry[] entries) => bureau.Request(
        (ChangeMailboxes use) => use.Run(
            A.Admin, [.. entries.Select(entry => new ChangedMailbox(entry, MailboxesOfAnother.Password))], "开通收信", null, default));

    private MailboxEntry Box(string address, string channel) => new()
    {
        Address = address, Channel = channel, Account = address.Split('@')[0], Tagged = true,
        Incoming = new("127.0.0.1", mailboxes.Port, Governance.Core.Mail.MailSecurity.None),
        Outgoing = new("127.0.0.1", post.Port, Governance.Core.Mail.MailSecurity.None),
    };

    /// <summary>Whatever fails is tried again when the bureau's clock has moved on, which stands still here.</summary>
    private async Task Sent(int letters)
    {
        var failures = "";
        await Eventually.Holds(async () => post.Taken.Count >= letters || (failures = await Failures()).Length > 0);
        failures.ShouldBe("");
    }

    private async Task Filed(int letters)
    {
        var failures = "";
        await Eventually.Holds(async () => (failures = await Failures()).Length > 0
            || await bureau.Ask("select count(*) from received_messages where filed_at is not null") == $"{letters}");
        failures.ShouldBe("");
    }

    private Task<string> Failures() => bureau.Ask(
        "select string_agg(last_failure, ' ') from (select last_failure from received_messages union all select last_failure from outbox) f");

    private async Task<Enquiry> Single() => await bureau.Stored(Guid.Parse(await bureau.Ask("select id from enquiries")));

    private static MimeMessage Letter(string subject, string text, string from = Citizen, string number = "1") => new(
        [MailboxAddress.Parse(from)], [MailboxAddress.Parse("wenzheng@police.example.org")], subject, new TextPart("plain") { Text = text })
    {
        MessageId = $"{number}@{from.Split('@')[1]}",
    };

    private static string CodeIn(MimeMessage letter) => QueryCode.Written(QueryCode.Read(letter.TextBody)!);

    /// <summary>As mail servers write it (RFC 3464).</summary>
    private static MimeMessage Bounce(string to, MimeMessage letter)
    {
        var status = new MessageDeliveryStatus();
        status.StatusGroups.Add(new() { { "Reporting-MTA", "dns; mx.example.com" } });
        status.StatusGroups.Add(new() { { "Final-Recipient", $"rfc822; {Citizen}" }, { "Action", "failed" }, { "Status", "5.1.1" } });
        var bounce = new MimeMessage(
            [MailboxAddress.Parse("MAILER-DAEMON@mx.example.com")], [MailboxAddress.Parse(to)], "Undelivered Mail Returned to Sender",
            new MultipartReport("delivery-status") { new TextPart("plain") { Text = "no such user" }, status, new MessagePart { Message = letter } });
        bounce.Headers.Add("Return-Path", "<>");
        bounce.Headers.Add("Auto-Submitted", "auto-replied");
        return bounce;
    }
}
