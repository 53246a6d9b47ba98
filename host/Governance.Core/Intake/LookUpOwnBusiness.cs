using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Modules;
using NodaTime;

namespace Governance.Core.Intake;

/// <summary>Answers a citizen at once from what the department knows; nothing is kept.</summary>
[PerRequest]
internal sealed class LookUpOwnBusiness(Departments departments, ModuleDispatch modules, BureauCalendar calendar, IClock clock)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    public async Task<Outcome<LookUpAnswer>> Run(string businessType, FormValues form, CancellationToken cancellationToken)
    {
        if (departments.Online.BusinessType(businessType) is not { LookUp: true } type)
            return Problem.Of(ProblemKind.NotFound, IntakeText.ThisBusinessCannotBeLookedUp);
        var answers = FormCheck.Check(type.Form, form, clock.GetCurrentInstant().InZone(calendar.Zone).Date);
        if (answers.Errors.Count > 0)
            return Problem.Invalid(answers.Errors.Select(error => error with { Field = "form." + error.Field }).ToArray());
        var asked = await modules.Ask(type.Module, new LookUpBusiness(type.Code, answers.Answers), Limit, cancellationToken);
        return asked.Value is { } answer
            ? answer
            : Problem.Of(
                ProblemKind.Refused,
                IntakeText.ItCannotBeLookedUp);
    }
}
