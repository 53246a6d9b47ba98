using Governance.Contracts;
using Governance.HouseholdRegistration.Counters;
using MediatR;
using NodaTime;

namespace Governance.HouseholdRegistration.HomeVisits;

/// <summary>The dying and those whose day is near are called the same day; the station of the area goes.</summary>
[Handles(Code)]
internal sealed class AssessHomeVisit(IClock clock) : IRequestHandler<AssessEnquiry, Assessment>
{
    internal const string Code = "household.home-service";

    private const int SoonDays = 5;

    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(request.Enquiry.Form, Dates.Today(clock)));

    internal static Assessment Decide(FormValues form, LocalDate today)
    {
        var soon = Dates.Read(form["deadline"]) is { } deadline && deadline <= today.PlusDays(SoonDays);
        return new(
            Complexity.Simple,
            form["why"] == "dying" || soon ? Urgency.High : Urgency.Normal,
            Counter.UnitOfArea(form["area"]),
            Reason: (form["why"], soon) switch
            {
                ("dying", _) => new("病重，今天就联系，尽快上门。", "Very ill; call today and go soon."),
                (_, true) => new("急用的日子近了，今天就联系。", "The day is near; call today."),
                _ => new("由管这一片的派出所上门。", "The station of the area goes there."),
            });
    }
}
