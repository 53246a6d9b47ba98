using Governance.Contracts;
using Governance.HouseholdRegistration.Counters;
using MediatR;
using NodaTime;

namespace Governance.HouseholdRegistration.ResidencePermits;

/// <summary>
/// A permit is for those who have lived here for half a year since they registered, and is endorsed each year from one month before the year is over
/// (articles 2 and 10 of the Interim Regulation on Residence Permits).
/// </summary>
[Handles(AtCounters.ResidencePermit)]
internal sealed class CheckResidencePermit(IClock clock) : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    private const int HalfYear = 6;

    public Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(request.Form, Dates.Today(clock)));

    internal static SubmissionCheck Decide(FormValues form, LocalDate today)
    {
        var visit = Counter.Day(form["slot"]) ?? today;
        return form["matter"] switch
        {
            // Who has not registered yet comes for that, and for nothing else.
            "new" when form["registered"] == "yes" && Dates.Read(form["since"]) is { } since && visit < since.PlusMonths(HalfYear) => TooEarly("since",
                since.PlusMonths(HalfYear), "还没有住满半年", "Half a year is not over yet"),
            "endorse" when Dates.Read(form["endorsedOn"]) is { } endorsed && visit < endorsed.PlusYears(1).PlusMonths(-1) => TooEarly("endorsedOn",
                endorsed.PlusYears(1).PlusMonths(-1), "还没有到签注的时候", "It is too early for the endorsement"),
            _ => SubmissionCheck.Passed,
        };
    }

    private static SubmissionCheck TooEarly(string field, LocalDate from, string zh, string en) => new([new(field, new(
        $"{zh}，从{Dates.Written(from).Zh}起可以办，请选那天以后的时间。",
        $"{en}; it can be done from {Dates.Written(from).In("en")}. Please choose a time after that."))]);
}
