using Governance.Core.Channels;
using Governance.Core.Channels.Email;
using Governance.Core.Clocks;
using Governance.Core.Clocks.Notices;
using Governance.Core.Enquiries;
using Governance.Core.Intake;
using Governance.Core.Outbox;
using Governance.Core.Replies.Questions;
using Governance.Core.Telling;
using Governance.Core.Tests.Clocks;
using Governance.Core.Timeline;
using Governance.Core.Tracking;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Core.Tests.Citizens;

public sealed class A_question_that_is_not_answered(SharedServer shared) : IAsyncLifetime
{
    private const int Day = 24 * 60;
    private static readonly Submission Asked = A.Consultation with { Contact = new(Email: "zhang@example.org") };
    private readonly MailServerOfAnother post = new();
    private Bureau bureau = null!;

    public async ValueTask InitializeAsync() => bureau = await Bureau.OpenWithMail(shared, post.Port);

    public async ValueTask DisposeAsync()
    {
        await bureau.DisposeAsync();
        await post.DisposeAsync();
    }

    [Fact]
    public async Task Is_asked_again_as_was_said_with_it_and_then_the_time_goes_on()
    {
        var officer = await bureau.Employ("office");
        var sent = await bureau.Accept(Asked);
        await Ask(sent.Id);
        var announced = await Line(sent.QueryCode, TimelineEvent.CitizenAsked);
        announced.Facts.Select(fact => fact.Name.Zh).ShouldBe(["请在这以前补充", "到时没有补充"], "he is told beforehand");
        await Deliver();
        post.Taken.Last().TextBody!.ShouldContain("时限继续走");

        await After(days: 2);
        await Seen(sent.QueryCode, TimelineEvent.QuestionReminded, 0);
        await After(days: 1);
        await After(days: 0);
        await Seen(sent.QueryCode, TimelineEvent.QuestionReminded, 1, "once, however often it is looked at");
        (await Line(sent.QueryCode, TimelineEvent.QuestionReminded)).Text.ShouldBe("您的户口在哪里？");
        post.Taken.Last().Subject.ShouldStartWith("还在等您补充");
        await After(days: 4);
        await Seen(sent.QueryCode, TimelineEvent.QuestionReminded, 2);

        (await State(sent.Id)).ShouldBe("Paused");
        await After(days: 8);
        (await State(sent.Id)).ShouldBe("Running");
        (await bureau.Track(sent.QueryCode)).Standing.Status.ShouldBe(EnquiryStatus.Open);
        (await Line(sent.QueryCode, TimelineEvent.QuestionEnded)).Facts.ShouldContain(fact => fact.Name.Zh == "答复时限");
        post.Taken.Last().Subject.ShouldStartWith("没有等到补充");
        (await bureau.Notices(officer)).Notices.ShouldContain(notice => notice.Text == NoticeText.Of(StaffNews.GoesOnUnanswered));
        (await bureau.Ask("select count(*) from asked_questions")).ShouldBe("0");
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Closes_the_enquiry_where_the_bureau_wants_that_and_an_answer_takes_it_up_again()
    {
        await Set(new([], 10, WithoutAnswer.Close));
        var sent = await bureau.Accept(Asked);
        await Ask(sent.Id);
        (await Line(sent.QueryCode, TimelineEvent.CitizenAsked)).Facts[^1].Value.ShouldBe("先办结，您随时补充就接着办");
        await Set(new([], null, WithoutAnswer.GoOn));

        await After(days: 10);
        (await bureau.Track(sent.QueryCode)).Standing.Status.ShouldBe(EnquiryStatus.Answered, "what was told with the question holds");
        (await Line(sent.QueryCode, TimelineEvent.Replied)).Text!.ShouldContain("一收到就接着办理");
        (await bureau.Verify()).Violations.ShouldBeEmpty();

        (await bureau.Write(sent.QueryCode, "在城西派出所。")).Done();
        (await bureau.Track(sent.QueryCode)).Standing.Status.ShouldBe(EnquiryStatus.Open);
        (await State(sent.Id)).ShouldBe("Running");
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_over_once_he_answers_or_is_asked_something_else()
    {
        var sent = await bureau.Accept(Asked);
        await Ask(sent.Id);
        (await bureau.Write(sent.QueryCode, "在城西派出所。")).Done();
        await After(days: 1);
        await Ask(sent.Id);
        await After(days: 2);
        await Seen(sent.QueryCode, TimelineEvent.QuestionReminded, 0, "the first question was answered, the second is two days old");
        await After(days: 1);
        await Seen(sent.QueryCode, TimelineEvent.QuestionReminded, 1);
        (await bureau.Ask("select count(*) from asked_questions")).ShouldBe("1");
    }

    [Fact]
    public async Task Is_looked_after_once_by_hosts_that_were_off_for_weeks()
    {
        await using var second = await bureau.Start(bureau.Clock);
        var sent = await bureau.Accept(Asked);
        await Ask(sent.Id);
        bureau.Clock.AdvanceMinutes(8 * Day);
        await Task.WhenAll(bureau.Get<TickQuestions>().Run(default), second.GetRequiredService<TickQuestions>().Run(default));
        await Seen(sent.QueryCode, TimelineEvent.QuestionReminded, 1, "what was missed is not made up for");
        bureau.Clock.AdvanceMinutes(30 * Day);
        await Task.WhenAll(bureau.Get<TickQuestions>().Run(default), second.GetRequiredService<TickQuestions>().Run(default));
        await Seen(sent.QueryCode, TimelineEvent.QuestionEnded, 1);
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(new[] { 7, 3 }, 15, "remindAfter")]
    [InlineData(new[] { 3, 3 }, 15, "remindAfter")]
    [InlineData(new[] { 0 }, 15, "remindAfter")]
    [InlineData(new[] { 1, 2, 3, 4, 5, 6 }, null, "remindAfter")]
    [InlineData(new[] { 3, 15 }, 15, "endAfter")]
    [InlineData(new int[0], 91, "endAfter")]
    public async Task Has_no_policy_that_nobody_could_keep(int[] remind, int? end, string wrong) =>
        (await bureau.Request((ChangeQuestionPolicy use) => use.Run(A.Admin, new(remind, end, WithoutAnswer.GoOn), 0, "试一试", default)))
            .Refused(ProblemKind.Invalid).Errors.ShouldContain(error => error.Field == wrong);

    private async Task Set(QuestionPolicy policy)
    {
        var version = bureau.Get<QuestionPolicies>().Current.Version;
        (await bureau.Request((ChangeQuestionPolicy use) => use.Run(A.Admin, policy, version, "局里定的", default))).Done();
    }

    private async Task Ask(Guid id) => (await bureau.Step(A.Office, id, "ask", ("question", "您的户口在哪里？"))).Done();

    private async Task After(int days)
    {
        bureau.Clock.AdvanceMinutes(days * Day);
        await bureau.Get<TickQuestions>().Run(default);
        await Deliver();
    }

    private async Task<TimelineLine> Line(string code, TimelineEvent what) => (await bureau.Track(code)).Timeline.Last(line => line.Event == what);

    private async Task Seen(string code, TimelineEvent what, int times, string? why = null) =>
        (await bureau.Track(code)).Timeline.Count(line => line.Event == what).ShouldBe(times, why);

    private Task<string> State(Guid id) =>
        bureau.Ask("select state from clocks where enquiry_id = $1 and state in ('Running', 'Paused')", id);

    private async Task Deliver()
    {
        for (var turn = 0; turn < 4; turn++)
        {
            await bureau.Request((TellCitizens tell) => tell.Run(default));
            await bureau.Get<SendDeliveries>().Run((IDeliveringChannel)bureau.Get<ChannelsFound>().Find(EmailChannel.Code)!, default);
        }
    }
}
