using Governance.Contracts;
using MediatR;

namespace Governance.PublicRelations.Letters;

/// <summary>How soon a letter to the director has to be read, and whom it must never reach.</summary>
[Handles(Code)]
internal sealed class AssessLetter : IRequestHandler<AssessEnquiry, Assessment>
{
    internal const string Code = "public-relations.letter-to-director";
    internal const string Desk = "public-relations.director";

    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static Assessment Decide(FormValues form) => new(
        Urgency: form switch
        {
            _ when form["danger"] == "yes" => Urgency.Emergency,
            _ when form["matter"] == "tip" || form["serious"] == "yes" => Urgency.High,
            _ => Urgency.Normal,
        },
        // Whoever it is about neither gets nor reads it; the desk of the mailbox itself is asked for by all others.
        About: form["matter"] is "misconduct" or "unsolved" ? ConcernedUnit.Of(form["unit"]) : null);
}
