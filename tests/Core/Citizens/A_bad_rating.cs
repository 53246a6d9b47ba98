using Governance.Contracts;
using Governance.Core.Announcements;
using Governance.Core.Clocks;
using Governance.Core.Clocks.Notices;
using Governance.Core.Clocks.Policies;
using Governance.Core.Confidentiality;
using Governance.Core.Enquiries;
using Governance.Core.FollowUps;
using Governance.Core.Intake;
using Governance.Core.Office;
using Governance.Core.Officers;
using Governance.Core.Tests.Clocks;
using Governance.Core.Timeline;
using Governance.Core.Tracking;
using Governance.WorkingTime;

namespace Governance.Core.Tests.Citizens;

/// <summary>Monday 2 March 2026, nine in the morning: five working days end on Monday the 9th, half past five.</summary>
public sealed class A_bad_rating(SharedServer shared) : IAsyncLifetime
{
    private const string Why = "电话打了三次没有人接";
    private const string Work = "已经向来件人致歉，并约好明天上门办理。";
    private static readonly Actor Head = A.Officer("trial.first", head: true);
    private static readonly Actor OfficeHead = A.Officer("office", head: true);
    private Bureau bureau = null!;
    private Guid id;
    private string code = "";

    public async ValueTask InitializeAsync()
    {
        bureau = await Bureau.Open(shared);
        (id, code) = await Answered(A.Trial(("address", "城中路")));
    }

    public ValueTask DisposeAsync() => bureau.DisposeAsync();

    [Fact]
    public async Task Says_why_and_is_followed_up_by_the_head_who_keeps_what_was_done()
    {
        var seen = (await Rate(new(2, "还会再来", Solved.Partly, Why))).Done();

        (seen.Rating.Stars, seen.Rating.Solved, seen.Rating.MayRate).ShouldBe((2, Solved.Partly, false));
        seen.Timeline[^1].Text.ShouldBe($"{Why}\n还会再来");
        var waiting = (await List(Head)).ShouldHaveSingleItem();
        waiting.ShouldSatisfyAllConditions(
            followUp => followUp.Enquiry.ShouldBe(id), followUp => followUp.Unit.Unit.ShouldBe("trial.first"), followUp => followUp.Reason.ShouldBe(Why),
            followUp => followUp.DueAt.ShouldBe(Bureau.At("2026-03-09 17:30")), followUp => followUp.Over.ShouldBeFalse());
        (await bureau.Read(A.Officer("trial.first"), id)).Done().FollowUps.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            followUp => followUp.Reason.ShouldBe(Why, "the officer reads it too"), followUp => followUp.MayFinish.ShouldBeFalse("and does not judge himself"));

        var done = (await Finish(Head, waiting.Id, Work)).Done();

        done.FollowUps.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            followUp => followUp.Work.ShouldBe(Work), followUp => followUp.Late.ShouldBeFalse(), followUp => followUp.MayFinish.ShouldBeFalse());
        done.Timeline[^1].ShouldSatisfyAllConditions(
            line => line.Event.ShouldBe(TimelineEvent.FollowedUp), line => line.Text.ShouldBe(Work), line => line.VisibleToCitizen.ShouldBeFalse());
        (await List(Head)).ShouldBeEmpty();
        (await Finish(Head, waiting.Id, Work)).Refused(ProblemKind.Conflict);
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_announced_to_open_screens_once_it_can_be_read_there()
    {
        var officer = await bureau.Employ("trial.first");
        var read = new List<string>();
        bureau.Get<QueueChanges>().Changed += what =>
        {
            if (what == QueueChanges.NoticesOf(officer.Id))
                read.Add(Task.Run(() => bureau.Ask("select string_agg(event, ',') from staff_notices")).Result);
        };

        (await Rate(new(1, Reason: Why))).Done();

        read.ShouldBe([nameof(StaffNews.RatedPoorly)], "a screen that reads it before the transaction is safe is told nothing more");
    }

    [Theory]
    [InlineData(1, null, null, "reason", "one star needs a reason")]
    [InlineData(2, Solved.Yes, "  ", "reason", "blank is none")]
    [InlineData(2, null, "慢", "reason", "too short to mean anything")]
    [InlineData(5, (Solved)7, null, "solved", "no such answer")]
    [InlineData(0, null, null, "stars", "no stars")]
    public async Task Is_refused_where_something_is_missing(int stars, Solved? solved, string? reason, string field, string why) =>
        (await Rate(new(stars, Solved: solved, Reason: reason))).Refused(ProblemKind.Invalid).Errors.Select(error => error.Field).ShouldBe([field], why);

    [Theory]
    [InlineData(3, null, 0)]
    [InlineData(3, Solved.Partly, 0)]
    [InlineData(5, Solved.No, 1)]
    [InlineData(1, Solved.Yes, 1)]
    public async Task Is_one_of_few_stars_or_of_what_is_not_solved(int stars, Solved? solved, int followUps)
    {
        (await Rate(new(stars, Solved: solved, Reason: stars < 3 ? Why : null))).Done();

        (await List(Head)).Count.ShouldBe(followUps);
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Waits_for_the_heads_of_the_unit_that_answered_and_of_the_office_and_for_nobody_else()
    {
        (await Rate(new(1, Reason: Why))).Done();
        var waiting = (await List(Head)).ShouldHaveSingleItem();

        (await List(OfficeHead)).ShouldHaveSingleItem().Reason.ShouldBe(Why);
        (await List(A.Officer("trial", head: true))).ShouldHaveSingleItem();
        foreach (var other in new[] { A.Officer("trial.first"), A.Officer("trial.second", head: true), A.Office, A.Officer("traffic.affairs", head: true) })
            (await List(other)).ShouldBeEmpty($"{other.Unit}, head: {other.Head}");

        (await Finish(A.Officer("trial.first"), waiting.Id, Work)).Refused(ProblemKind.Forbidden);
        (await Finish(A.Officer("trial.second", head: true), waiting.Id, Work)).Refused(ProblemKind.NotFound);
        (await Finish(Head, Guid.CreateVersion7(), Work)).Refused(ProblemKind.NotFound);
        (await Finish(Head, waiting.Id, "看过")).Refused(ProblemKind.Invalid).Errors.ShouldHaveSingleItem().Field.ShouldBe("work");
        (await Finish(OfficeHead, waiting.Id, Work)).Done();
    }

    [Fact]
    public async Task Has_a_clock_of_its_own_that_strikes_once_each_on_any_number_of_hosts()
    {
        var officer = await bureau.Employ("trial.first");
        var head = await bureau.Employ("trial.first", head: true);
        var above = await bureau.Employ("trial", head: true);
        await bureau.Change(id, enquiry => enquiry.OwnerOfficer = officer.Id);
        (await Rate(new(1, Reason: Why))).Done();
        await using var other = await bureau.Start(bureau.Clock);
        foreach (var at in new[] { "2026-03-09 09:00", "2026-03-09 17:30", "2026-03-10 09:00" })
        {
            bureau.Clock.Reset(Bureau.At(at));
            await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Tick()).Append(Bureau.Request(other, (TickFollowUps use) => use.Run(default))));
        }

        (await Kinds(officer)).ShouldBe([StaffNews.RatedPoorly]);
        (await Kinds(head)).ShouldBe([StaffNews.RatedPoorly, StaffNews.FollowUpWarned, StaffNews.FollowUpOver]);
        (await Kinds(above)).ShouldBe([StaffNews.FollowUpOver]);
        (await bureau.Notices(head)).Notices[0].Due.ShouldBe(Bureau.At("2026-03-09 17:30"));
        (await bureau.Ask("select string_agg(event, ' ' order by sequence) from timeline where event like 'FollowUp%'"))
            .ShouldBe("FollowUpWarned FollowUpOver");
        (await bureau.Track(code)).Timeline[^1].Event.ShouldBe(TimelineEvent.Rated, "what staff owe each other is not the citizen's affair");
        (await bureau.Verify()).Violations.ShouldBeEmpty();

        (await Finish(Head, (await List(Head)).ShouldHaveSingleItem().Id, Work)).Done().FollowUps[0].Late.ShouldBeTrue();
        (await Tick()).ShouldBe(0);
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_followed_up_within_the_time_that_the_bureau_sets()
    {
        (await bureau.Request((ChangePolicies use) => use.Run(
            A.Admin, [new(ClockClass.FollowUp, new(2, TimeLimitUnit.WorkingDays), null, new(2026, 3, 1), Unit: "trial.first")], 0, "差评两天内回访", default)))
            .Done();

        (await Rate(new(1, Reason: Why))).Done();

        (await List(Head)).ShouldHaveSingleItem().DueAt.ShouldBe(Bureau.At("2026-03-04 17:30"));
    }

    [Fact]
    public async Task Is_counted_and_late_when_nobody_has_looked_in_time()
    {
        (await Rate(new(1, Reason: Why))).Done();
        var inTime = (await List(Head)).ShouldHaveSingleItem().Id;
        (await Finish(Head, inTime, Work)).Done();
        (_, code) = await Answered(A.Trial(("address", "城南路")));
        (await Rate(new(4, Solved: Solved.No))).Done();
        (await Count()).ShouldBe(new FollowUpCounts(2, 1, 1, 0, 0));

        bureau.Clock.Reset(Bureau.At("2026-03-09 17:30"));

        (await Count()).ShouldBe(new FollowUpCounts(2, 1, 1, 1, 1));
        (await List(Head)).ShouldHaveSingleItem().Over.ShouldBeTrue();
        var late = (await List(Head))[0];
        (await Finish(Head, late.Id, Work)).Done();
        (await Count()).ShouldBe(new FollowUpCounts(2, 2, 1, 1, 0));
        (await bureau.Request((CountFollowUps use) => use.Run(new(2026, 3, 3), new(2026, 3, 31), default))).Rated.ShouldBe(0, "by the day of the rating");
    }

    [Fact]
    public async Task Stays_with_the_unit_that_answered_and_a_second_one_is_followed_up_by_itself()
    {
        (await Rate(new(1, Reason: Why))).Done();
        bureau.Clock.AdvanceHours(1);
        (await bureau.Write(code, "还是没有办好，怎么办？")).Done();
        (await bureau.Step(A.Officer("trial.first"), id, "decide", ("reply", "已经重新核实，明天上门。"))).Done();
        bureau.Clock.AdvanceHours(1);
        (await Rate(new(2, Solved: Solved.No, Reason: "还是没有来"))).Done();

        var read = (await bureau.Read(Head, id)).Done();
        read.FollowUps.Select(followUp => followUp.Reason).ShouldBe([Why, "还是没有来"]);
        (await List(Head)).Count.ShouldBe(2);
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_what_is_confidential_is_sealed_and_read_by_those_cleared_alone()
    {
        var officer = A.Officer("trial.first", cleared: true);
        (id, code) = await Answered(A.Trial(("address", "城中路")) with { Confidential = true }, officer);
        (await Rate(new(1, Reason: Why))).Done();

        (await List(Head)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            followUp => followUp.Enquiry.ShouldBeNull(), followUp => followUp.Reason.ShouldBeNull(), followUp => followUp.Subject.ShouldBeNull());
        (await Finish(Head, (await List(Head))[0].Id, Work)).Refused(ProblemKind.NotFound);
        var cleared = A.Officer("trial.first", head: true, cleared: true);
        (await bureau.Read(cleared, id)).Done().FollowUps.ShouldHaveSingleItem().Reason.ShouldBe(Why);
        (await Finish(cleared, (await List(cleared))[0].Id, Work)).Done();
        (await Leaks()).ShouldBe("0");
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_not_shown_to_those_whom_the_enquiry_is_about()
    {
        await bureau.Change(id, enquiry => enquiry.AboutUnit = "trial");
        (await Rate(new(1, Reason: Why))).Done();

        (await List(Head)).ShouldBeEmpty();
        (await bureau.Request((ListFollowUps use) => use.Count(Head, default))).ShouldBe(0);
        (await List(OfficeHead)).ShouldHaveSingleItem().Enquiry.ShouldBe(id);
    }

    [Theory]
    [InlineData("update follow_ups set due_at = due_at + interval '30 days'", 8, "more time, given past the platform")]
    [InlineData("update follow_ups set done_at = now()", 8, "a follow-up that nobody did")]
    [InlineData("update follow_ups set done_at = now()", 5, "and that the timeline does not tell of")]
    [InlineData("delete from follow_ups", 3, "a bad rating that is swept away")]
    [InlineData("update follow_ups set next_at = null", 3, "a clock that will never strike")]
    [InlineData("update follow_ups set happened = 1", 5, "an event that nobody saw")]
    [InlineData("update enquiries set solved = 'Yes'", 8, "a word that is turned round")]
    public async Task Is_proved(string statement, int invariant, string what)
    {
        (await Rate(new(1, Solved: Solved.No, Reason: Why))).Done();
        (await bureau.Verify()).Violations.ShouldBeEmpty();

        await bureau.Ask(statement);

        (await bureau.Verify()).Violations.ShouldContain(violation => violation.Invariant == invariant && violation.Enquiry == id, what);
    }

    [Fact]
    public async Task Leaves_the_figures_of_the_promise_as_they_are()
    {
        var before = (await bureau.Request((Statistics.ReadStatistics use) => use.Run(null, null, default))).Done().Total;
        (await Rate(new(1, Solved: Solved.No, Reason: Why))).Done();
        bureau.Clock.Reset(Bureau.At("2026-03-20 09:00"));
        await Tick();

        var after = (await bureau.Request((Statistics.ReadStatistics use) => use.Run(null, null, default))).Done().Total;

        after.ShouldBe(before with { AverageStars = 1 });
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    private async Task<(Guid, string)> Answered(Submission submission, Actor? officer = null)
    {
        var accepted = await bureau.Accept(submission);
        (await bureau.Step(officer ?? A.Officer("trial.first"), accepted.Id, "decide", ("reply", "准予举办。"))).Done();
        return (accepted.Id, accepted.QueryCode);
    }

    private Task<Outcome<TrackedEnquiry>> Rate(Rating rating) => bureau.Request((RateReply use) => use.Run(code, A.AtHome, rating, default));

    private Task<IReadOnlyList<WaitingFollowUp>> List(Actor actor) => bureau.Request((ListFollowUps use) => use.Run(actor, default));

    private Task<FollowUpCounts> Count() => bureau.Request((CountFollowUps use) => use.Run(new(2026, 3, 2), new(2026, 3, 2), default));

    private async Task<Outcome<OfficeEnquiry>> Finish(Actor actor, Guid followUp, string work)
    {
        var of = await bureau.Ask("select enquiry_id from follow_ups where id = $1", followUp);
        return await bureau.Request((HandleFollowUps use) => use.Finish(actor, Guid.TryParse(of, out var enquiry) ? enquiry : id, followUp, work, default));
    }

    private Task<int> Tick() => bureau.Get<TickFollowUps>().Run(default);

    private Task<string> Leaks() => bureau.Ask(
        "select (select count(*) from follow_ups where position(convert_to($1, 'UTF8') in reason) > 0 or position(convert_to($2, 'UTF8') in work) > 0) "
            + "+ (select count(*) from timeline where content like '%' || $1 || '%' or content like '%' || $2 || '%') "
            + "+ (select count(*) from outbox where payload::text like '%' || $1 || '%')", Why, Work);

    private async Task<IEnumerable<StaffNews>> Kinds(Officer officer)
    {
        var texts = (await bureau.Notices(officer)).Notices.Select(notice => notice.Text).Reverse();
        return [.. texts.Select(text => Enum.GetValues<StaffNews>().Single(kind => NoticeText.Of(kind) == text))];
    }
}
