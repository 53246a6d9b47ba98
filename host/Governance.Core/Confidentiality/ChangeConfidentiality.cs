using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Governance.Core.Protection;
using Governance.Core.Replies;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Confidentiality;

/// <summary>
/// Makes an enquiry confidential at any time: an officer of the unit that owns it, a head above, or the office. From that moment only those named for it
/// read it. The way back is a head's, with a reason, and only for what staff made confidential: what the writer wished, or the law, stays.
/// </summary>
[PerRequest]
internal sealed class ChangeConfidentiality(Dossiers dossiers, DossierTools tools, GovernanceDb db, SealContent seal, FieldProtection protection)
{
    private static readonly Problem Nobody = Problem.Of(
        ProblemKind.Conflict, ConfidentialityText.NobodyInTheUnitThatOwns);

    internal static bool MayMake(Actor actor, Enquiry enquiry, Units.UnitDirectory units) => !enquiry.Confidential && May.Transfer(actor, enquiry, units);

    internal static bool MayUndo(Actor actor, Enquiry enquiry, Units.UnitDirectory units) =>
        enquiry is { Confidential: true, AcceptedAs: not null } && May.OpenUnasked(actor, enquiry, units) && May.IsHeadOf(actor, enquiry, units);

    internal Task<Outcome<Dossier>> Make(Actor actor, Guid id, CancellationToken cancellationToken) => dossiers.Work<Dossier>(
        id,
        async dossier =>
        {
            var enquiry = dossier.Enquiry;
            if (!May.Open(actor, enquiry, tools.Units))
                return Problem.Unseen;
            if (enquiry.Confidential)
                return Problem.Of(ProblemKind.Conflict, ConfidentialityText.ThisEnquiryIsConfidentialAlready);
            if (!MayMake(actor, enquiry, tools.Units))
                return Problem.Forbidden;
            if (enquiry.OwnerOfficer is null && actor.Unit == enquiry.OwnerUnit)
                enquiry.OwnerOfficer = actor.Id;
            if (enquiry.OwnerOfficer is null && !await IsReadBySomebody(enquiry.OwnerUnit, cancellationToken))
                return Nobody;
            await seal.Run(dossier, cancellationToken);
            dossier.Note(
                TimelineEvent.MadeConfidential,
                new() { Title = ConfidentialityText.MadeConfidentialOnlyTheOfficersNamed },
                visible: true,
                actor);
            return dossier;
        },
        cancellationToken);

    internal Task<Outcome<Dossier>> Undo(Actor actor, Guid id, string reason, CancellationToken cancellationToken) => dossiers.Work<Dossier>(
        id,
        dossier => Task.FromResult<Outcome<Dossier>>(Undo(actor, dossier, reason) is { } problem ? problem : dossier),
        cancellationToken);

    private Problem? Undo(Actor actor, Dossier dossier, string reason)
    {
        var enquiry = dossier.Enquiry;
        if (!May.Open(actor, enquiry, tools.Units))
            return Problem.Unseen;
        if (!enquiry.Confidential || AcceptedContent.From(enquiry, protection) is not { Confidential: false } accepted)
            return Problem.Of(
                ProblemKind.Conflict, ConfidentialityText.OnlyWhatStaffMadeConfidentialCan);
        if (!MayUndo(actor, enquiry, tools.Units))
            return Problem.Forbidden;
        if (TextRule.MistakeIn(reason, 4, 500) is { } wrong)
            return Problem.Invalid(new Contracts.FieldError("reason", wrong));
        var draft = dossier.Draft;
        (enquiry.Subject, enquiry.Body, enquiry.Form, enquiry.Protected, enquiry.Confidential) =
            (accepted.Subject, accepted.Body, accepted.Form, accepted.Protected, false);
        enquiry.Draft = draft;
        dossier.Note(
            TimelineEvent.OpenedAgain,
            new() { Title = ConfidentialityText.NoLongerConfidential, Text = TextRule.Fit(reason) },
            visible: false,
            actor);
        return null;
    }

    private Task<bool> IsReadBySomebody(string unit, CancellationToken cancellationToken) => db.Officers.AnyAsync(
        officer => officer.Unit == unit && officer.ClearedForConfidential && !officer.Disabled && !officer.Technical, cancellationToken);
}
