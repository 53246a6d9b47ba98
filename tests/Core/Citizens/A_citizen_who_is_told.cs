using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Channels.Email;
using Governance.Core.Clocks.Notices;
using Governance.Core.Correspondence;
using Governance.Core.Enquiries;
using Governance.Core.Intake;
using Governance.Core.Office;
using Governance.Core.Outbox;
using Governance.Core.Telling;
using Governance.Core.Telling.Policy;
using Governance.Core.Tests.Clocks;
using Governance.Core.Timeline;
using Governance.WorkingTime;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace Governance.Core.Tests.Citizens;

public sealed class A_citizen_who_is_told(SharedServer shared) : IAsyncLifetime
{
    private const string Address = "zhang@example.org";
    private static readonly Submission Asked = A.Consultation with { Contact = new("王小明", "13800138000", Address) };
    private readonly MailServerOfAnother post = new();
    private Bureau bureau = null!;

    public async ValueTask InitializeAsync() => bureau = await Bureau.OpenWithMail(shared, post.Port);

    public async ValueTask DisposeAsync()
    {
        await bureau.DisposeAsync();
        await post.DisposeAsync();
    }

    [Fact]
    public async Task Hears_by_mail_what_others_did_once_and_in_his_order()
    {
        var sent = await bureau.Accept(Asked);
        await Deliver();
        await Question(sent.Id);
        (await bureau.Write(sent.QueryCode, "在城西派出所。")).Done();
        await Deliver();
        (await bureau.Request((ExtendDeadline use) => use.Run(A.Office, sent.Id, new(4, TimeLimitUnit.Hours), "还要向派出所核实户口在哪里。", default))).Done();
        (await Reply(sent.Id)).Done();
        await Deliver();
        await Deliver();

        Subjects.ShouldBe([
            $"已受理，由网络问政办公室办理（{sent.FileNumber}）", $"请您补充（{sent.FileNumber}）",
            $"延长办理时限并说明原因（{sent.FileNumber}）", $"答复（{sent.FileNumber}）",
        ], "what he did himself he knows");
        var answer = post.Taken.Last();
        answer.ShouldSatisfyAllConditions(
            letter => letter.To.ToString().ShouldBe(Address), letter => letter.From.ToString().ShouldBe("wenzheng@example.org"),
            letter => letter.TextBody!.ShouldContain("请带户口簿到窗口办理。"),
            letter => letter.TextBody!.ShouldNotContain("怎样补办", customMessage: "an address may be another's"),
            letter => letter.TextBody!.ShouldContain("https://wenzheng.example.org/track"), letter => letter.TextBody!.ShouldContain("肇庆公安"),
            letter => letter.TextBody!.ShouldNotContain(sent.QueryCode), letter => letter.Headers["Auto-Submitted"].ShouldBeNull("an officer wrote it"));
        post.Taken.First().Headers["Auto-Submitted"].ShouldBe("auto-generated");
        post.Taken.Select(letter => letter.MessageId).Distinct().Count().ShouldBe(4);
        (await bureau.Track(sent.QueryCode)).Timeline.Single(line => line.Event == TimelineEvent.Replied).Told.ShouldHaveSingleItem()
            .How.ShouldBe(new LocalText("已用电子邮件通知", "told by e-mail"));
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Reads_it_in_his_language()
    {
        var sent = await bureau.Accept(Asked with { Language = "en", Subject = "A lost card", Body = "I lost my card. What do I bring?" });
        (await Reply(sent.Id)).Done();
        await Deliver();

        post.Taken.Last().ShouldSatisfyAllConditions(
            letter => letter.Subject.ShouldBe($"Reply ({sent.FileNumber})"),
            letter => letter.TextBody!.ShouldStartWith($"There is news of the enquiry with the file number {sent.FileNumber}"),
            letter => letter.TextBody!.ShouldEndWith("Zhaoqing Police"));
    }

    [Fact]
    public async Task Hears_of_what_is_confidential_only_that_there_is_news()
    {
        var tip = await bureau.Accept(Asked with { Confidential = true, Subject = "有人收赌账", Body = "每天晚上在茶楼二楼。" });
        var later = await bureau.Accept(Asked with { Subject = "邻居的事" });
        await Deliver();
        var head = A.Officer("office", head: true, cleared: true);
        (await bureau.Request((KeepConfidential use) => use.Run(head, later.Id, default))).Done();
        post.Taken.Clear();
        (await bureau.Step(head, tip.Id, "reply", ("reply", "茶楼的事已经查处。"))).Done();
        (await bureau.Step(head, later.Id, "reply", ("reply", "已经同邻居谈过。"))).Done();
        await Deliver();

        Subjects.ShouldBe(["您的事项有新进展", "您的事项有新进展"]);
        foreach (var letter in post.Taken)
            foreach (var secret in new[] { "茶楼", "赌", "邻居", "查处", tip.FileNumber, later.FileNumber, tip.QueryCode })
                $"{letter.Subject}{letter.TextBody}".ShouldNotContain(secret);
    }

    [Fact]
    public async Task Chooses_how_much_and_where_to()
    {
        var sent = await bureau.Accept(Asked);
        var silent = await bureau.Accept(A.Consultation with { Subject = "没有留邮箱" });
        await Deliver();
        post.Taken.Clear();

        (await Choose(silent.QueryCode, null, NewsWanted.All)).Refused(ProblemKind.Invalid).Errors.Single().Field.ShouldBe("email");
        (await Choose(silent.QueryCode, "not an address", NewsWanted.All)).Refused(ProblemKind.Invalid).Errors.Single().Field.ShouldBe("email");
        (await Choose(silent.QueryCode, "wang@example.org", null)).Refused(ProblemKind.Invalid).Errors.Single().Field.ShouldBe("news");
        (await Choose("7K4M-9QXR-2HTVC", Address, NewsWanted.All)).Refused(ProblemKind.NotFound);
        (await Choose(silent.QueryCode, "wang@example.org", NewsWanted.ThatThereIsNews)).Done().Email.ShouldBe("wang@example.org");
        (await Choose(sent.QueryCode, null, NewsWanted.Nothing)).Done().Email.ShouldBe(Address, "the address that there is stays");
        (await Reply(sent.Id)).Done();
        (await Reply(silent.Id)).Done();
        await Deliver();

        post.Taken.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            letter => letter.To.ToString().ShouldBe("wang@example.org"), letter => letter.Subject.ShouldBe("您的事项有新进展"));
        (await bureau.Track(silent.QueryCode)).Timeline.ShouldContain(line => line.Event == TimelineEvent.TellingChanged);
        (await bureau.Ask("select string_agg(content::text, '') from timeline")).ShouldNotContain("wang@example.org");
        (await bureau.Ask("select count(*) from telling_choices where position('wang'::bytea in sealed) > 0")).ShouldBe("0");
    }

    [Fact]
    public async Task Is_not_reached_and_the_officer_hears_of_it()
    {
        var officer = await bureau.Employ("office");
        post.Stranger = true;
        var sent = await bureau.Accept(Asked);
        (await Reply(sent.Id)).Done();
        await Deliver();
        bureau.Clock.AdvanceMinutes(60);
        post.Stranger = false;
        await Deliver();

        post.Taken.ShouldBeEmpty("what is refused for good is not sent again");
        (await bureau.Read(A.Office, sent.Id)).Done().Timeline.Single(line => line.Event == TimelineEvent.Replied).Told.ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(message => message.Failed.ShouldBeTrue(), message => message.How.Zh.ShouldBe("电子邮件没有送到"));
        (await bureau.Notices(officer)).Notices.ShouldContain(notice => notice.Text == NoticeText.Of(StaffNews.NotDelivered));
        (await bureau.Ask("select string_agg(last_failure, ' ') from outbox where dead_at is not null")).ShouldNotContain("zhang", Case.Insensitive);
        (await bureau.Track(sent.QueryCode)).Standing.Status.ShouldBe(EnquiryStatus.Answered, "the answer counts: it stands on his page");
    }

    [Fact]
    public async Task Is_not_flooded_by_whoever_types_his_address_again_and_again()
    {
        var sent = new List<Acknowledgement>();
        foreach (var number in Enumerable.Range(0, 9))
            sent.Add(await bureau.Accept(
                Asked with { Subject = $"点这里领奖 {number}", Contact = new(null, null, number % 2 == 0 ? Address : "ZHANG@example.org") }));
        await Deliver();

        post.Taken.Count.ShouldBe(5);
        post.Taken.ShouldAllBe(letter => !$"{letter.Subject}{letter.TextBody}".Contains("领奖", StringComparison.Ordinal));
        (await Reply(sent[8].Id)).Done();
        await Deliver();
        post.Taken.Count.ShouldBe(6, "what an officer wrote is told all the same");
        bureau.Clock.AdvanceMinutes(61);
        await bureau.Accept(Asked);
        await Deliver();
        post.Taken.Count.ShouldBe(7);
    }

    [Fact]
    public async Task Gets_no_more_in_a_day_than_an_admin_has_set_of_what_no_officer_wrote()
    {
        (await bureau.Request((ChangeTellingPolicy use) => use.Run(
            A.Admin, TellingPolicy.AtFirst with { MostADay = 3 }, 0, "局里定的", default))).Done();
        var sent = new List<Acknowledgement>();
        for (var number = 0; number < 5; number++)
        {
            sent.Add(await bureau.Accept(Asked with { Subject = $"第 {number} 件事" }));
            bureau.Clock.AdvanceMinutes(31);
            await Deliver();
        }

        post.Taken.Count.ShouldBe(3);
        (await Reply(sent[4].Id)).Done();
        await Deliver();
        post.Taken.Count.ShouldBe(4, "what an officer wrote is told all the same");
        bureau.Clock.AdvanceMinutes(24 * 60);
        await bureau.Accept(Asked);
        await Deliver();
        post.Taken.Count.ShouldBe(5);
    }

    [Fact]
    public async Task Is_told_once_whatever_the_mail_server_and_the_hosts_do()
    {
        await using var second = await bureau.Start(bureau.Clock);
        post.Full = true;
        foreach (var number in Enumerable.Range(0, 10))
            (await Reply((await bureau.Accept(Asked with { Contact = new(Email: $"citizen-{number}@example.org") })).Id)).Done();
        await Deliver(second);
        post.Taken.ShouldBeEmpty();
        post.Full = false;
        for (var turn = 0; turn < 4; turn++)
        {
            bureau.Clock.AdvanceMinutes(30);
            await Deliver(second);
        }

        post.Taken.Count.ShouldBe(20, "an acceptance and a reply of each");
        Subjects.Distinct().Count().ShouldBe(20);
        (await bureau.Ask("select string_agg(distinct \"end\", ',') from told")).ShouldBe("Delivered");
    }

    [Fact]
    public async Task Counts_as_explained_to_when_a_way_delivered_it_or_it_stands_on_his_page()
    {
        var reached = await bureau.Accept(Asked);
        var silent = await bureau.Accept(A.Consultation with { Contact = new("李四") });
        await Question(reached.Id);
        await Question(silent.Id);
        await Deliver();
        post.Stranger = true;
        await Question((await bureau.Accept(Asked with { Contact = new(Email: "gone@example.org") })).Id);
        await Deliver();

        (await Explained()).ShouldBe(new(Given: 3, Told: 1, OnThePage: 1, NotTold: 1, OnItsWay: 0));
        (await bureau.Read(A.Office, silent.Id)).Done().Timeline.Single(line => line.Event == TimelineEvent.CitizenAsked).Told.ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(way => way.Failed.ShouldBeFalse(), way => way.How.Zh.ShouldBe("没有能用的通知方式，写在查询页上"));

        bureau.Clock.AdvanceMinutes(61);
        (await bureau.Verify()).Violations.ShouldBeEmpty();
        await bureau.Ask("delete from told where enquiry_id = $1 and explains", silent.Id);
        (await bureau.Verify()).Violations.ShouldHaveSingleItem().Enquiry.ShouldBe(silent.Id, "nobody knows whether it was told");
        (await Explained()).Given.ShouldBe(2);
    }

    [Fact]
    public async Task Stops_all_letters_to_his_address_by_any_of_them_and_lets_them_begin_again()
    {
        var sent = await bureau.Accept(Asked);
        var other = await bureau.Accept(Asked with { Subject = "另一件事" });
        var third = await bureau.Accept(Asked with { Subject = "第三件事" });
        await Deliver();
        var letter = post.Taken.First();
        letter.Headers["List-Unsubscribe-Post"].ShouldBe("List-Unsubscribe=One-Click");
        var stop = new Uri(letter.Headers[HeaderId.ListUnsubscribe]!.Trim('<', '>'));
        stop.GetLeftPart(UriPartial.Path).ShouldStartWith("https://wenzheng.example.org/stop-letters/");
        letter.TextBody!.ShouldContain(stop.ToString());
        var number = Guid.Parse(stop.Segments[^1]);
        post.Taken.Clear();

        (await Stop(Guid.CreateVersion7(), true)).ShouldBeFalse();
        (await Stop(number, true)).ShouldBeTrue();
        (await Stop(number, true)).ShouldBeTrue("programs press twice");
        (await AreStopped(number)).ShouldBe(true);
        (await Reply(sent.Id)).Done();
        (await Reply(other.Id)).Done();
        await Deliver();
        post.Taken.ShouldBeEmpty();

        (await Stop(number, false)).ShouldBeTrue();
        (await AreStopped(number)).ShouldBe(false);
        (await Reply(third.Id)).Done();
        await Deliver();
        Subjects.ShouldBe([$"答复（{third.FileNumber}）"]);
        (await AreStopped(Guid.CreateVersion7())).ShouldBeNull();
    }

    private Task<bool> Stop(Guid letter, bool stop) => bureau.Request((StopLetters letters) => letters.Run(letter, stop, default));

    private Task<bool?> AreStopped(Guid letter) => bureau.Request((StopLetters letters) => letters.AreStopped(letter, default));

    private Task<ExplanationCounts> Explained() =>
        bureau.Request((CountExplained count) => count.Run(new(2026, 1, 1), new(2026, 12, 31), default));

    private string[] Subjects => [.. post.Taken.Select(letter => letter.Subject!)];

    private Task<Outcome<TellingChoice>> Choose(string code, string? email, NewsWanted? wanted) =>
        bureau.Request((ChangeTelling use) => use.Run(code, A.AtHome, email, null, wanted, default));

    private async Task Question(Guid id) => (await bureau.Step(A.Office, id, "ask", ("question", "您的户口在哪里？"))).Done();

    private Task<Outcome<OfficeEnquiry>> Reply(Guid id) => bureau.Step(A.Office, id, "reply", ("reply", "请带户口簿到窗口办理。"));

    /// <summary>All that can be delivered now, by the hosts side by side.</summary>
    private async Task Deliver(IServiceProvider? second = null)
    {
        IServiceProvider[] hosts = second is null ? [bureau.Get<IServiceProvider>()] : [bureau.Get<IServiceProvider>(), second];
        for (var turn = 0; turn < 12; turn++)
            await Task.WhenAll(hosts.Select(async host =>
            {
                await Bureau.Request(host, (TellCitizens tell) => tell.Run(default));
                var mail = (IDeliveringChannel)host.GetRequiredService<ChannelsFound>().Find(EmailChannel.Code)!;
                await host.GetRequiredService<SendDeliveries>().Run(mail, default);
            }));
    }
}
