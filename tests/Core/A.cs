using Governance.Contracts;
using Governance.Core.Enquiries;
using Governance.Core.Intake;
using Governance.Core.Officers;
using Governance.Core.Units;

namespace Governance.Core.Tests;

/// <summary>The people of the tests, and what they send.</summary>
internal static class A
{
    internal static Submission Consultation { get; } = new()
    {
        Kind = EnquiryKind.Consultation, Subject = "怎样补办身份证", Body = "身份证丢了，怎样补办，要带什么？", Contact = new("王小明", "13800138000"),
    };

    /// <summary>How what citizens do with their codes comes.</summary>
    internal static Arrival AtHome { get; } = new("portal", NetworkOrigin.Internet);

    internal static Submission Of(EnquiryKind kind) => Consultation with { Kind = kind };

    internal static Submission Trial(params (string, string)[] form) => Typed("trial.case", form);

    internal static Submission Typed(string type, params (string, string)[] form) =>
        Consultation with { Kind = null, BusinessType = type, Form = FormValues.Of(form) };

    internal static Actor Officer(string unit, bool head = false, bool leader = false, bool admin = false, bool cleared = false) =>
        new(Guid.CreateVersion7(), $"{unit}.{(head ? "head" : "officer")}", "李警官", unit, head, leader, admin, cleared);

    internal static Actor Office { get; } = Officer(OfficeDesk.Code);

    internal static Actor Admin { get; } = Officer(OfficeDesk.Code, admin: true);

    internal static T Done<T>(this Outcome<T> outcome)
        where T : class
    {
        outcome.Problem.ShouldBeNull(
            $"{outcome.Problem?.Title.Zh} {string.Join("; ", outcome.Problem?.Errors.Select(error => $"{error.Field}: {error.Message.Zh}") ?? [])}");
        return outcome.Value!;
    }

    internal static Problem Refused<T>(this Outcome<T> outcome, ProblemKind kind)
        where T : class
    {
        outcome.Value.ShouldBeNull();
        outcome.Problem!.Kind.ShouldBe(kind);
        return outcome.Problem;
    }
}
