using Governance.Contracts;
using MediatR;
using NodaTime;

namespace Governance.PublicSecurity.Dogs;

/// <summary>
/// A rabies vaccination counts for a year; without one that counts on the day of the visit there is no registration, and the visit is in vain.
/// </summary>
[Handles(Code)]
internal sealed class CheckDogRegistration(IClock clock) : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    internal const string Code = "public-security.dog-registration";

    public Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(request.Form, Dates.Today(clock)));

    internal static SubmissionCheck Decide(FormValues form, LocalDate today)
    {
        if (Dates.Read(form["vaccinatedOn"]) is not { } vaccinated)
            return SubmissionCheck.Passed;
        // The slot's id begins with its day.
        var visit = Dates.Read(form["slot"]?.Split('T')[0]) ?? today;
        var until = vaccinated.PlusYears(1);
        return visit <= until
            ? SubmissionCheck.Passed
            : new([new("vaccinatedOn", new(
                $"疫苗到{Dates.Written(until).Zh}满一年，到场那天已经过期。请先补打，再按新的日期填写。",
                $"The vaccination counts until {Dates.Written(until).In("en")} and will have expired on the day of your visit. Have it repeated first."))]);
    }
}
