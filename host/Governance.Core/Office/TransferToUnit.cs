using Governance.Contracts;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.Core.Observability;
using Governance.Core.Officers;
using Governance.Core.Replies;
using Governance.Core.Routing;

namespace Governance.Core.Office;

/// <summary>Hands an enquiry to another unit; its clock runs on.</summary>
[PerRequest]
internal sealed class TransferToUnit(OfficeWork office, Departments departments, DossierTools tools)
{
    public async Task<Outcome<OfficeEnquiry>> Run(Actor actor, Guid id, string unit, string reason, CancellationToken cancellationToken)
    {
        var outcome = await office.Run(
            actor,
            id,
            dossier => May.Transfer(actor, dossier.Enquiry, tools.Units),
            dossier => Transfer(dossier, unit, reason, actor),
            cancellationToken);
        if (outcome.Problem is null)
            Telemetry.Routed(unit);
        return outcome;
    }

    private Problem? Transfer(Dossier dossier, string unit, string reason, Actor actor)
    {
        List<FieldError> errors = [];
        if (TextRule.MistakeIn(reason, TextBound.Reason) is { } wrong)
            errors.Add(new("reason", wrong));
        if (unit == dossier.Enquiry.OwnerUnit)
            errors.Add(new("unit", DeskText.ThisUnitHasItAlready));
        else if (!RouteEnquiry.CanOwn(unit, dossier.Enquiry.AboutUnit, tools.Units))
            errors.Add(new("unit", DeskText.ThatUnitCannotHaveIt));
        else if (!RouteEnquiry.IsStaffed(unit, departments.Online, tools.Units))
            errors.Add(new("unit", DeskText.NobodyWorksThere));
        if (errors.Count > 0)
            return Problem.Invalid(errors);
        if (dossier.Enquiry.Status == EnquiryStatus.Answered)
            return Problem.Of(ProblemKind.Conflict, DeskText.NothingToHandOn);
        dossier.Transfer(unit, TextRule.Fit(reason), actor);
        return null;
    }
}
