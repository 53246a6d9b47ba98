using Governance.Contracts;
using MediatR;

namespace Governance.CriminalInvestigation.MissingPersons;

/// <summary>A child, an elderly person, or somebody in special danger: now. Nobody who is missing waits in a queue.</summary>
[Handles(Code)]
internal sealed class AssessMissingPerson : IRequestHandler<AssessEnquiry, Assessment>
{
    internal const string Code = "criminal.missing-person";

    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static Assessment Decide(FormValues form)
    {
        var atRisk = form["age"] is "child" or "minor" or "elder" || form.All("risk").Count > 0;
        LocalText called = form["called"] == "yes"
            ? new("来件人已经打过 110，请与接警单核对。", "The writer has called 110; compare with what was taken there.")
            : new("来件人还没有打 110，请马上录入接警、布置查找。", "The writer has not called 110; enter it and begin the search at once.");
        LocalText caseAtOnce = form["age"] is "child" || form.All("risk").Contains("abducted")
            ? new("可能符合立即立案的情形。", " A case may have to be opened at once.")
            : new("", "");
        return new(
            Complexity.Complex,
            atRisk ? Urgency.Emergency : Urgency.High,
            Confidential: true,
            Reason: new($"{called.Zh}{caseAtOnce.Zh}", $"{called.In("en")}{caseAtOnce.En}"));
    }
}
