using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Clocks.Policies;
using Governance.Core.Timeline;
using Governance.Core.Units;
using Governance.WorkingTime;

namespace Governance.Core.Tests.Clocks;

public sealed class A_changed_policy(SharedServer shared)
{
    private static readonly PolicyRule FiveDays = new(ClockClass.Suggestion, new(5, TimeLimitUnit.WorkingDays), 3, new(2026, 3, 1));

    [Fact]
    public async Task Moves_the_open_clocks_of_its_class_and_holds_for_the_next()
    {
        await using var bureau = await Bureau.Open(shared);
        var acknowledgement = await bureau.AcceptSuggestion();
        var complaint = await bureau.Accept(A.Of(EnquiryKind.Complaint));

        var preview = (await bureau.Request((PreviewPolicies use) => use.Run(A.Admin, [FiveDays], default))).Done();
        var changed = (await Change(bureau, 0, FiveDays)).Done();

        (preview.Earlier, changed.Moves.Earlier).ShouldBe((1, 1));
        var clock = await bureau.OpenClock(acknowledgement.Id);
        clock.ShouldSatisfyAllConditions(
            () => clock.DueAt.ShouldBe(Bureau.At("2026-03-09 17:30")),
            () => clock.TargetAt.ShouldBe(Bureau.At("2026-03-05 17:30")),
            () => clock.Limit.ShouldBe(FiveDays.Limit));
        (await bureau.Track(acknowledgement.QueryCode)).Timeline.ShouldContain(line => line.Event == TimelineEvent.ClockRecomputed);
        (await bureau.Due(complaint)).ShouldBe(Bureau.At("2026-03-23 17:30"));
        (await bureau.Due(await bureau.AcceptSuggestion())).ShouldBe(Bureau.At("2026-03-09 17:30"));
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Waits_for_the_day_from_which_it_holds()
    {
        await using var bureau = await Bureau.Open(shared);
        var acknowledgement = await bureau.AcceptSuggestion();
        (await Change(bureau, 0, FiveDays with { EffectiveFrom = new(2026, 3, 3) })).Done().Moves.Moved.ShouldBe(0);

        (await bureau.Due(acknowledgement)).ShouldBe(Bureau.At("2026-03-23 17:30"));
        bureau.Clock.Reset(Bureau.At("2026-03-02 23:59"));
        (await bureau.Due(await bureau.AcceptSuggestion())).ShouldBe(Bureau.At("2026-03-23 17:30"));
        bureau.Clock.Reset(Bureau.At("2026-03-03 00:00"));
        (await bureau.Due(await bureau.AcceptSuggestion())).ShouldBe(Bureau.At("2026-03-10 17:30"));
    }

    [Fact]
    public async Task That_is_taken_back_gives_the_published_promise_back()
    {
        await using var bureau = await Bureau.Open(shared);
        await Change(bureau, 0, FiveDays);
        var acknowledgement = await bureau.AcceptSuggestion();

        (await Change(bureau, 1)).Done().Moves.Later.ShouldBe(1);

        (await bureau.Due(acknowledgement)).ShouldBe(Bureau.At("2026-03-23 17:30"));
    }

    [Fact]
    public async Task Is_refused_to_who_is_no_admin_saw_an_older_version_or_asks_for_what_cannot_be()
    {
        await using var bureau = await Bureau.Open(shared);
        (await bureau.Request((ChangePolicies use) => use.Run(A.Office, [FiveDays], 0, "试一试", default))).Refused(ProblemKind.Forbidden);
        (await Change(bureau, 1, FiveDays)).Refused(ProblemKind.Conflict);
        (await Change(bureau, 0, FiveDays with { TargetDays = 6 }, FiveDays with { Unit = "nowhere" },
            new(ClockClass.BusinessType, new(3, TimeLimitUnit.Hours), null, new(2026, 1, 1))))
            .Refused(ProblemKind.Invalid).Errors.Select(error => error.Field).ShouldBe(["rules[0].targetDays", "rules[1].unit", "rules[2].businessType"]);
        (await Change(bureau, 0, FiveDays, FiveDays)).Refused(ProblemKind.Invalid);
    }

    [Fact]
    public void Wins_over_another_by_being_closer_and_then_by_being_newer()
    {
        PolicyRule[] rules =
        [
            Days(10), Days(9) with { EffectiveFrom = new(2026, 2, 1) }, Days(8) with { Kind = EnquiryKind.Suggestion }, Days(7) with { Unit = "traffic" },
            Days(6) with { BusinessType = "traffic.suggestion" }, Days(5) with { BusinessType = "traffic.suggestion", EffectiveFrom = new(2027, 1, 1) },
        ];
        Limit("office", null, 2026, rules[..2]).ShouldBe(9, "the newer");
        Limit("office", null, 2026, rules).ShouldBe(8, "the kind");
        Limit("traffic", null, 2026, rules).ShouldBe(7, "the unit");
        Limit("traffic", "traffic.suggestion", 2026, rules).ShouldBe(6, "the business type");
        Limit("traffic", "traffic.suggestion", 2027, rules).ShouldBe(5, "the newer of the business type");
        Limit("office", null, 2025, rules).ShouldBe(15, "none holds yet");

        static PolicyRule Days(int days) => new(ClockClass.Suggestion, new(days, TimeLimitUnit.WorkingDays), null, new(2026, 1, 1));
        static int Limit(string desk, string? type, int year, PolicyRule[] rules) =>
            new PolicySet(1, rules).Of(ClockClass.Suggestion, EnquiryKind.Suggestion, type, desk, new(year, 6, 1))!.Due.Amount;
    }

    private static Task<Outcome<PoliciesChanged>> Change(Bureau bureau, int basedOn, params PolicyRule[] rules) =>
        bureau.Request((ChangePolicies use) => use.Run(A.Admin, rules, basedOn, "局务会决定", default));
}
