using Governance.Contracts;
using MediatR;

namespace Governance.Traffic.Suggestions;

/// <summary>A suggestion goes to the desk that can carry it out; what concerns several desks stays with the department.</summary>
[Handles(Code)]
internal sealed class AssessSuggestion : IRequestHandler<AssessEnquiry, Assessment>
{
    internal const string Code = "traffic.suggestion";

    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(request.Enquiry.Form));

    internal static Assessment Decide(FormValues form)
    {
        var unit = form["topic"] switch
        {
            "signals" or "signs" or "parking" or "crossings" or "speed" => "traffic.facilities",
            "order" or "goods-vehicles" or "school-run" => "traffic.patrol",
            "counters" => "traffic.affairs",
            "accidents" => "traffic.accidents",
            "enforcement" => "traffic.supervision",
            _ => null,
        };
        return new(Unit: unit, Reason: unit is null ? null : new("按建议的主题转给能办理的科室。", "Given to the desk that can carry it out."));
    }
}
