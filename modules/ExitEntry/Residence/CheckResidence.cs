using System.Globalization;
using Governance.Contracts;
using MediatR;

namespace Governance.ExitEntry.Residence;

[Handles(ResidenceReport.Code)]
internal sealed class CheckResidence : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    public Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Form));

    internal static SubmissionCheck Decide(FormValues form) => new([.. Stay(form), .. Persons(form)]);

    private static IEnumerable<FieldError> Stay(FormValues form)
    {
        if (Dates.Read(form["arrivedOn"]) is { } arrived && Dates.Read(form["leavesOn"]) is { } leaves && leaves < arrived)
            yield return new("leavesOn", new("离开的日期不会早于入住，请核对。", "One cannot leave before moving in. Please check the dates."));
    }

    private static IEnumerable<FieldError> Persons(FormValues form)
    {
        var (persons, seen) = (form.Items("persons"), new HashSet<string>());
        for (var index = 0; index < persons.Count; index++)
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"persons[{index}]");
            if (persons[index]["documentNumber"] is { } number && !seen.Add(number))
                yield return new($"{at}.documentNumber", new(
                    "这个号码前面已经填过，一个人只填一次。", "This number stands above already; each person is entered once."));
            // Whoever stays longer than he may has to ask for more time before, not after.
            if (Dates.Read(persons[index]["validUntil"]) is { } until && Dates.Read(form["leavesOn"]) is { } leaves && leaves > until
                && Dates.Read(form["arrivedOn"]) is { } arrived && until >= arrived)
                yield return new("leavesOn", new(
                    $"第 {index + 1} 人可以停留到{Dates.Written(until).Zh}，早于您填的离开日期。要住得更久，请在到期七日前申请延期；请先按能停留的日期登记。",
                    $"Person {index + 1} may stay until {Dates.Written(until).In("en")}, which is before the day of leaving. To stay longer apply seven days "
                        + $"before it "
                        + "ends; register up to that day for now."));
        }
    }
}
