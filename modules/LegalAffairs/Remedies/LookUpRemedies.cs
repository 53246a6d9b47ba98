using Governance.Contracts;
using MediatR;
using NodaTime;

namespace Governance.LegalAffairs.Remedies;

/// <summary>Works out the last days from the day that the decision was received.</summary>
[Handles(Code)]
internal sealed class LookUpRemedies(IMediator host, IClock clock) : IRequestHandler<LookUpBusiness, LookUpAnswer>
{
    internal const string Code = "legal.decision-remedies";

    public Task<LookUpAnswer> Handle(LookUpBusiness request, CancellationToken cancellationToken) => Answer(host, clock, request.Form, cancellationToken);

    internal static async Task<LookUpAnswer> Answer(IMediator host, IClock clock, FormValues form, CancellationToken cancellationToken)
    {
        var moved = new Dictionary<LocalDate, LocalDate>();
        foreach (var last in Lasts(form))
            if (await WorkingDays.After(last.PlusDays(-1), host, cancellationToken) is { Dates.Count: > 0 } days)
                moved[last] = days[1];
        return new RemedyAnswer(form, Dates.Today(clock), day => moved.GetValueOrDefault(day, day)).Decide();
    }

    private static IEnumerable<LocalDate> Lasts(FormValues form)
    {
        if (Dates.Read(form["receivedOn"]) is { } received)
        {
            yield return RemedyPeriods.Reconsideration(received, form["informed"] != "no");
            yield return RemedyPeriods.Court(received);
        }

        if (Dates.Read(form["reconsideredOn"]) is { } decided)
            yield return RemedyPeriods.CourtAfterReconsideration(decided);
    }
}
