using Governance.Contracts;
using Governance.HouseholdRegistration.Counters;
using MediatR;

namespace Governance.HouseholdRegistration.Births;

/// <summary>The child is registered with a parent whose number has to be known.</summary>
[Handles(AtCounters.Birth)]
internal sealed class CheckBirth : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    public Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Form));

    internal static SubmissionCheck Decide(FormValues form) => form["follow"] switch
    {
        "mother" when form["motherId"] is null => Missing("motherId", "随母亲落户的，请填写母亲的公民身份号码。", "To register with the mother, give her identity number."),
        "father" when form["fatherId"] is null => Missing("fatherId", "随父亲落户的，请填写父亲的公民身份号码。", "To register with the father, give his identity number."),
        _ => SubmissionCheck.Passed,
    };

    private static SubmissionCheck Missing(string field, string zh, string en) => new([new(field, new(zh, en))]);
}
