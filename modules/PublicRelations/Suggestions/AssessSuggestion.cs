using Governance.Contracts;
using MediatR;

namespace Governance.PublicRelations.Suggestions;

/// <summary>An idea goes to the department that can carry it out; where that is not on the platform, and for all others, public relations leads.</summary>
[Handles(Idea)]
[Handles(Wish)]
internal sealed class AssessSuggestion : IRequestHandler<AssessEnquiry, Assessment>
{
    internal const string Idea = "public-relations.suggestion";
    internal const string Wish = "public-relations.wish";

    private static readonly LocalText Why = new("按内容转给能办理的部门。", "Given to the department that can carry it out.");

    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static Assessment Decide(FormValues form) => (form["topic"] ?? form["area"]) switch
    {
        "household" => To("household"),
        "exit-entry" => To("exit-entry"),
        "traffic" or "roads" => To("traffic"),
        "order" or "safety" or "quiet" => To("public-security"),
        "fraud" => To("criminal"),
        "fire" => To("fire"),
        "legal" => To("legal"),
        "online" => To("office"),
        _ => Assessment.None,
    };

    private static Assessment To(string unit) => new(Unit: unit, Reason: Why);
}
