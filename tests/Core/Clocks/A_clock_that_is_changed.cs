using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Enquiries;
using Governance.Core.Office;
using Governance.Core.Publishing;
using Governance.WorkingTime;

namespace Governance.Core.Tests.Clocks;

public sealed class A_clock_that_is_changed(SharedServer shared) : IAsyncLifetime
{
    private const string Why = "要向省厅核对档案，还需要一些时间。";
    private Bureau bureau = null!;

    public async ValueTask InitializeAsync() => bureau = await Bureau.Open(shared);

    public ValueTask DisposeAsync() => bureau.DisposeAsync();

    [Fact]
    public async Task Waits_while_the_citizen_is_asked_and_runs_on_with_the_answer()
    {
        var acknowledgement = await bureau.Accept(A.Consultation);
        bureau.Clock.AdvanceHours(2);
        (await bureau.Step(A.Office, acknowledgement.Id, "ask", ("question", "您的户籍在哪个派出所？"))).Done();
        (await bureau.Track(acknowledgement.QueryCode)).ShouldSatisfyAllConditions(
            seen => seen.Standing.Status.ShouldBe(EnquiryStatus.WaitingForCitizen), seen => seen.Standing.OpenQuestion.ShouldBe("您的户籍在哪个派出所？"),
            seen => seen.Time.Clock!.State.ShouldBe(ClockState.Paused), seen => seen.Time.Clock!.Due.ShouldBeNull());
        (await bureau.OpenClock(acknowledgement.Id)).PausedBecause.ShouldNotBeNull();
        await bureau.Tick(Bureau.At("2026-03-05 11:00"));
        (await bureau.Verify()).Violations.ShouldBeEmpty();

        var after = (await bureau.Write(acknowledgement.QueryCode, "城东派出所")).Done();

        after.Standing.Status.ShouldBe(EnquiryStatus.Open);
        // 24 hours, of which two were used when the question was put.
        after.Time.Clock!.Due.ShouldBe(Bureau.At("2026-03-06 09:00"));
        (await bureau.Ask("select count(*) from timeline where event like 'ClockWarned'")).ShouldBe("0");
        (await bureau.Step(A.Office, acknowledgement.Id, "reply", ("reply", "请到城东派出所。"))).Done();
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_extended_with_the_explanation_or_not_at_all()
    {
        var acknowledgement = await bureau.Accept(A.Consultation);
        (await Extend(acknowledgement.Id, 24, TimeLimitUnit.Hours, "太短")).Refused(
            ProblemKind.Invalid).Errors.ShouldHaveSingleItem().Field.ShouldBe("explanation");
        (await Extend(acknowledgement.Id, 241, TimeLimitUnit.Hours, Why)).Refused(ProblemKind.Invalid).Errors.ShouldHaveSingleItem().Field.ShouldBe("by");
        (await bureau.OpenClock(acknowledgement.Id)).DueAt.ShouldBe(acknowledgement.Clock!.Due!.Value);

        (await Extend(acknowledgement.Id, 24, TimeLimitUnit.Hours, Why)).Done();

        (await bureau.Track(acknowledgement.QueryCode)).ShouldSatisfyAllConditions(
            seen => seen.Time.Clock!.Due.ShouldBe(Bureau.At("2026-03-04 09:00")), seen => seen.Timeline.ShouldContain(line => line.Text == Why));
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_not_extended_when_the_time_has_run_out_whether_the_platform_has_noticed_or_not()
    {
        var acknowledgement = await bureau.Accept(A.Consultation);
        bureau.Clock.Reset(Bureau.At("2026-03-03 09:00"));
        (await Extend(acknowledgement.Id, 24, TimeLimitUnit.Hours, Why)).Refused(ProblemKind.Conflict);
        await bureau.Tick();
        (await Extend(acknowledgement.Id, 24, TimeLimitUnit.Hours, Why)).Refused(ProblemKind.Conflict);
    }

    [Theory]
    [InlineData("2026-03-03 06:00", "可能不能按时答复，说明原因", "it will be late")]
    [InlineData("2026-03-03 09:30", "答复已经超时，说明原因", "it is late")]
    public async Task Stays_as_it_is_when_the_citizen_is_told_why_the_answer_is_late(string at, string title, string why)
    {
        var acknowledgement = await bureau.Accept(A.Consultation);
        bureau.Clock.Reset(Bureau.At(at));
        await bureau.Tick();
        var before = await bureau.OpenClock(acknowledgement.Id);

        (await bureau.Request((ExplainDelay use) => use.Run(A.Office, acknowledgement.Id, "太短", default))).Refused(
            ProblemKind.Invalid).Errors.ShouldHaveSingleItem().Field.ShouldBe("explanation");
        (await bureau.Request((ExplainDelay use) => use.Run(A.Office, acknowledgement.Id, Why, default))).Done();

        (await bureau.Track(acknowledgement.QueryCode)).Timeline.ShouldContain(line => line.Title.Zh == title && line.Text == Why, why);
        var after = await bureau.OpenClock(acknowledgement.Id);
        (after.DueAt, after.BreachedAt).ShouldBe((before.DueAt, before.BreachedAt));
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Extended_without_an_explanation_past_the_platform_is_found()
    {
        var acknowledgement = await bureau.Accept(A.Consultation);
        await bureau.Ask("""update clocks set extensions = '[{"amount": 1, "unit": "hours"}]' where enquiry_id = $1""", acknowledgement.Id);

        (await bureau.Verify()).Violations.Select(violation => violation.Invariant).ShouldBe(
            [4, 8], "nobody was told, and the row is not what the platform wrote");
    }

    [Fact]
    public async Task Becomes_that_of_a_complex_enquiry_before_the_24_hours_are_over()
    {
        var acknowledgement = await bureau.Accept(A.Consultation);
        bureau.Clock.AdvanceHours(20);
        var after = (await Reclassify(acknowledgement.Id)).Done();

        after.Handling.Complexity.ShouldBe(Complexity.Complex);
        var face = after.Time.Clock.ShouldNotBeNull();
        (face.Class, face.Due, face.State).ShouldBe((ClockClass.Complex, Bureau.At("2026-03-11 17:30"), ClockState.Running));
        // The citizen is told at once: why, and until when.
        var timelineLine = (await bureau.Track(acknowledgement.QueryCode)).Timeline.Single(line => line.Text == Why);
        (timelineLine.At, timelineLine.Title).ShouldBe((bureau.Clock.GetCurrentInstant(), new("情况复杂，改按复杂事项办理", "Found complex: more time is needed")));
        timelineLine.Facts[0].Value.ShouldBe("2026-03-11 17:30");
        (await Reclassify(acknowledgement.Id)).Refused(ProblemKind.Conflict);
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Stays_that_of_a_simple_one_after_the_24_hours()
    {
        var acknowledgement = await bureau.Accept(A.Consultation);
        bureau.Clock.AdvanceHours(24);
        (await Reclassify(acknowledgement.Id)).Refused(ProblemKind.Conflict);
    }

    [Fact]
    public async Task While_it_waits_keeps_the_waiting()
    {
        var acknowledgement = await bureau.Accept(A.Consultation);
        bureau.Clock.Reset(Bureau.At("2026-03-02 11:00"));
        (await bureau.Step(A.Office, acknowledgement.Id, "ask", ("question", "您的户籍在哪？"))).Done();
        bureau.Clock.Reset(Bureau.At("2026-03-04 11:00"));
        (await Reclassify(acknowledgement.Id)).Done().Time.Clock!.State.ShouldBe(ClockState.Paused);
        bureau.Clock.Reset(Bureau.At("2026-03-05 11:00"));

        // The third and the fourth were spent waiting, and do not count.
        (await bureau.Write(acknowledgement.QueryCode, "城东")).Done().Time.Clock!.Due.ShouldBe(Bureau.At("2026-03-13 17:30"));
    }

    [Fact]
    public async Task Is_met_in_time_by_a_reply_that_did_not_wait_for_the_answer()
    {
        var acknowledgement = await bureau.Accept(A.Typed("trial.question"));
        var officer = A.Officer("trial.first");
        (await bureau.Step(officer, acknowledgement.Id, "ask", ("question", "您的户籍在哪？"))).Done();
        bureau.Clock.Reset(Bureau.At("2026-03-09 09:00"));
        await bureau.Get<Modules.ModuleRuntime>().Stop("Trial");
        (await bureau.Step(A.Office, acknowledgement.Id, "office-reply", ("reply", "先按一般情况答复您。"))).Done();

        (await bureau.Request((Statistics.ReadPromise use) => use.Run(default))).AnsweredInTime.ShouldBe(1);
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    private Task<Outcome<OfficeEnquiry>> Extend(Guid id, int amount, TimeLimitUnit unit, string why) =>
        bureau.Request((ExtendDeadline use) => use.Run(A.Office, id, new(amount, unit), why, default));

    private Task<Outcome<OfficeEnquiry>> Reclassify(Guid id) => bureau.Request((Reclassify use) => use.Run(A.Office, id, Why, default));
}
