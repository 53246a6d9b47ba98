using Governance.Contracts;
using Governance.Core.Clocks;

namespace Governance.Core.Tests.Clocks;

/// <summary>Received on Monday 2 March 2026 at nine; the weeks after have no holiday.</summary>
public sealed class The_default_clock(Bureau bureau) : IClassFixture<Bureau>
{
    [Theory]
    [InlineData(EnquiryKind.Consultation, ClockClass.Simple, null, "2026-03-03 09:00", "24 elapsed hours")]
    [InlineData(EnquiryKind.Suggestion, ClockClass.Suggestion, "2026-03-11 17:30", "2026-03-23 17:30", "target 7, due 15 working days")]
    [InlineData(EnquiryKind.Complaint, ClockClass.Complaint, "2026-03-11 17:30", "2026-03-23 17:30", "target 7, due 15 working days")]
    [InlineData(EnquiryKind.Tip, ClockClass.TipFirstResponse, null, "2026-03-03 09:00", "first response in 24 hours")]
    [InlineData(EnquiryKind.Petition, ClockClass.Petition, null, "2026-03-23 17:30", "15 working days")]
    [InlineData(EnquiryKind.Application, ClockClass.Complex, null, "2026-03-11 17:30", "7 working days where no business type says otherwise")]
    public async Task Of_a_kind(EnquiryKind kind, ClockClass expected, string? target, string due, string why) => Check(
        (await bureau.Accept(A.Of(kind))).Clock!, expected, target, due, why);

    [Theory]
    [InlineData("trial.case", ClockClass.BusinessType, "2026-03-05 17:30", "its file says 3 working days")]
    [InlineData("trial.question", ClockClass.Simple, "2026-03-03 09:00", "its file says nothing")]
    public async Task Of_a_business_type(string type, ClockClass expected, string due, string why) =>
        Check((await bureau.Accept(A.Typed(type))).Clock!, expected, null, due, why);

    private static void Check(ClockFace face, ClockClass expected, string? target, string due, string why) => face.ShouldSatisfyAllConditions(
        () => face.Class.ShouldBe(expected, why),
        () => face.Target.ShouldBe(target is null ? null : Bureau.At(target), why),
        () => face.Due.ShouldBe(Bureau.At(due), why),
        () => face.Breached.ShouldBeFalse());
}
