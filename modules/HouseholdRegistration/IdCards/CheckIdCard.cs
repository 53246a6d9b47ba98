using Governance.Contracts;
using Governance.HouseholdRegistration.Counters;
using Governance.HouseholdRegistration.Papers;
using MediatR;
using NodaTime;

namespace Governance.HouseholdRegistration.IdCards;

/// <summary>Under sixteen a guardian applies (article 7 of the Resident Identity Card Law): whoever comes alone would come in vain.</summary>
[Handles(AtCounters.IdCard)]
[Handles(AtCounters.LostIdCard)]
internal sealed class CheckIdCard(IClock clock) : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    private const int OfAge = 16;

    public Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(request.Form, Dates.Today(clock)));

    internal static SubmissionCheck Decide(FormValues form, LocalDate today) =>
        form["holder"] == "self" && Person.Years(form["residentId"], Counter.Day(form["slot"]) ?? today) < OfAge
            ? new([new("holder", new(
                "不满十六周岁的由监护人代为申请，请选“我的孩子，或者由我监护的人”，到时和孩子一起来。",
                "Under sixteen a guardian applies. Choose that it is for your child, and come together."))])
            : SubmissionCheck.Passed;
}
