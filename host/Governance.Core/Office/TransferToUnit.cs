using Governance.Contracts;
using Governance.Core.Enquiries;
using Governance.Core.Observability;
using Governance.Core.Officers;
using Governance.Core.Replies;
using Governance.Core.Routing;

namespace Governance.Core.Office;

/// <summary>Hands an enquiry to another unit; its clock runs on.</summary>
[PerRequest]
internal sealed class TransferToUnit(OfficeWork office, DossierTools tools)
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
        if (TextRule.MistakeIn(reason, 2, 500) is { } wrong)
            errors.Add(new("reason", wrong));
        if (unit == dossier.Enquiry.OwnerUnit)
            errors.Add(new("unit", new("已经由这个单位办理。", "This unit has it already.")));
        else if (!RouteEnquiry.CanOwn(unit, dossier.Enquiry.AboutUnit, tools.Units))
            errors.Add(new("unit", new("这个单位不存在、已停办，或者正是诉求所反映的单位。", "That unit does not exist, is closed, or is the one that the enquiry is about.")));
        if (errors.Count > 0)
            return Problem.Invalid(errors);
        if (dossier.Enquiry.Status == EnquiryStatus.Answered)
            return Problem.Of(ProblemKind.Conflict, "已经答复，不用再转办。", "It has been answered already.");
        dossier.Transfer(unit, reason.Trim(), actor);
        return null;
    }
}
