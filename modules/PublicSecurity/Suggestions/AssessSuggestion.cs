using Governance.Contracts;
using MediatR;

namespace Governance.PublicSecurity.Suggestions;

/// <summary>A suggestion goes to the desk that can carry it out; what concerns several desks stays with the department.</summary>
[Handles(Code)]
internal sealed class AssessSuggestion : IRequestHandler<AssessEnquiry, Assessment>
{
    internal const string Code = "public-security.suggestion";

    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static Assessment Decide(FormValues form)
    {
        var unit = form["topic"] switch
        {
            "venues" => "public-security.venues",
            "dogs" => "public-security.dogs",
            "events" => "public-security.licensing",
            "lost-property" => "public-security.lost-property",
            "family" => "public-security.protection",
            _ => null,
        };
        return new(Unit: unit, Reason: unit is null ? null : new("按建议的主题转给能办理的科室。", "Given to the desk that can carry it out."));
    }
}
