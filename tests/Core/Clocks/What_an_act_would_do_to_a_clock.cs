using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Clocks.Calendars;
using Governance.Core.Clocks.Policies;
using Governance.Core.Office;
using Governance.Core.Units;
using Governance.WorkingTime;
using NodaTime;

namespace Governance.Core.Tests.Clocks;

public sealed class What_an_act_would_do_to_a_clock(SharedServer shared) : IAsyncLifetime
{
    private const string Why = "需要向有关单位核实情况后答复。";
    private Bureau bureau = null!;

    public async ValueTask InitializeAsync() => bureau = await Bureau.Open(shared);

    public ValueTask DisposeAsync() => bureau.DisposeAsync();

    [Fact]
    public async Task Is_shown_as_the_desks_own_calendar_counts_it()
    {
        var hours = new WrittenHours("09:00", "16:00", "12:00", "13:00", []);
        (await bureau.Request((ChangeOfficeHours use) => use.Run(A.Admin, OfficeDesk.Code, hours, "夏令时间", null, default))).Done();
        var acknowledgement = await bureau.Accept(A.Of(EnquiryKind.Complaint));
        var by = new TimeLimit(1, TimeLimitUnit.WorkingDays);

        var shown = (await bureau.Request((PreviewClock use) => use.Extended(A.Office, acknowledgement.Id, by, default))).Done();
        (await bureau.Request((ExtendDeadline use) => use.Run(A.Office, acknowledgement.Id, by, Why, default))).Done();

        shown.Due.ShouldBe((await bureau.OpenClock(acknowledgement.Id)).DueAt);
        shown.Due.ShouldBe(Bureau.At("2026-03-24 16:00"), "the desk closes at four");
    }

    [Fact]
    public async Task Is_shown_by_the_policy_in_force()
    {
        (await bureau.Request((ChangePolicies use) => use.Run(
            A.Admin, [new(ClockClass.Complex, new(5, TimeLimitUnit.WorkingDays), null, new(2026, 3, 1)),
                new(ClockClass.Simple, new(36, TimeLimitUnit.Hours), null, new(2026, 3, 1))], 0, "重新公布承诺", default))).Done();
        var acknowledgement = await bureau.Accept(A.Consultation);

        var shown = (await bureau.Request((PreviewClock use) => use.FoundComplex(A.Office, acknowledgement.Id, default))).Done();

        (shown.Limit, shown.NewLimit).ShouldBe((new(36, TimeLimitUnit.Hours), new TimeLimit(5, TimeLimitUnit.WorkingDays)));
        (await bureau.Request((Reclassify use) => use.Run(A.Office, acknowledgement.Id, Why, default))).Done();
        shown.Due.ShouldBe((await bureau.OpenClock(acknowledgement.Id)).DueAt);
    }

    [Fact]
    public async Task Is_shown_to_those_who_may_do_it()
    {
        var acknowledgement = await bureau.Accept(A.Consultation);
        (await bureau.Request((PreviewClock use) => use.FoundComplex(A.Officer("trial.first"), acknowledgement.Id, default))).Refused(ProblemKind.NotFound);
    }

    [Fact]
    public async Task Promises_are_said_as_the_policies_in_force_have_them()
    {
        var promises = bureau.Get<PromisesInForce>();
        promises.Said(EnquiryKind.Consultation).ShouldBe(
            new("简单的 24 小时内答复；复杂的 7 个工作日内", "Answered within 24 hours when simple, within 7 working days when complex"));
        promises.Said(EnquiryKind.Complaint).ShouldBe(new("争取 7 个工作日，最长 15 个工作日", "We aim for 7 working days; at most 15 working days"));
        promises.Said(EnquiryKind.Tip).ShouldBe(new("24 小时内首次回应", "First response within 24 hours"));

        (await bureau.Request((ChangePolicies use) => use.Run(
            A.Admin,
            [
                new(ClockClass.Simple, new(1, TimeLimitUnit.Hours), null, new(2026, 3, 1)),
                new(ClockClass.Complaint, new(10, TimeLimitUnit.WorkingDays), null, new(2026, 3, 1)),
                new(ClockClass.TipFirstResponse, new(2, TimeLimitUnit.Hours), null, new(2026, 3, 3)),
            ],
            0, "重新公布承诺", default))).Done();

        promises.Said(EnquiryKind.Consultation).En.ShouldBe("Answered within 1 hour when simple, within 7 working days when complex");
        promises.Said(EnquiryKind.Complaint).Zh.ShouldBe("10 个工作日内答复");
        promises.Said(EnquiryKind.Tip).Zh.ShouldBe("24 小时内首次回应", "the new one holds from tomorrow");
        bureau.Clock.Advance(Duration.FromDays(1));
        promises.Said(EnquiryKind.Tip).Zh.ShouldBe("2 小时内首次回应");
    }
}
