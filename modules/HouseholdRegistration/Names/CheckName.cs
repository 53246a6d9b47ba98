using Governance.Contracts;
using Governance.HouseholdRegistration.Counters;
using Governance.HouseholdRegistration.Papers;
using MediatR;
using NodaTime;

namespace Governance.HouseholdRegistration.Names;

/// <summary>
/// Under eighteen both parents have to agree, and from eight years on the child itself (articles 19 and 1015 of the Civil Code, article 18 of the
/// Regulation on Household Registration); a mistake of the register is corrected without anybody's leave.
/// </summary>
[Handles(AtCounters.NameChange)]
internal sealed class CheckName(IClock clock) : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    private const int Adult = 18;
    private const int Heard = 8;

    public Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(request.Form, Dates.Today(clock)));

    internal static SubmissionCheck Decide(FormValues form, LocalDate today)
    {
        var errors = new List<FieldError>();
        if (form["newName"] is { } name && name == form["oldName"])
            errors.Add(new("newName", new("新的姓名与现在的一样，请核对。", "The new name is the one you have. Please check it.")));
        if (form["what"] != "error" && Person.Years(form["residentId"], today) is < Adult and var years)
        {
            if (form["consent"] is null or "one")
                errors.Add(new("consent", new(
                    "不满十八周岁的要父母双方都同意，只有一方同意改不了。请先协商。",
                    "Under eighteen both parents have to agree; one alone cannot change it. Please talk to each other first.")));
            if (years >= Heard && form["childConsent"] != "yes")
                errors.Add(new("childConsent", new(
                    "八周岁以上的孩子要本人同意，请先听孩子的意见。",
                    "From eight years on the child has to agree. Please ask your child first.")));
        }

        return new(errors);
    }
}
