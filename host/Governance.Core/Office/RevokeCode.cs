using Governance.Contracts;
using Governance.Core.Audit;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Governance.Core.Replies;
using Governance.Core.Timeline;
using Governance.Core.Units;
using NodaTime;

namespace Governance.Core.Office;

/// <summary>A number for the citizen to exchange for a new query code. It opens nothing.</summary>
internal sealed record PickUpNumber(string Number, Instant Until, string FileNumber);

/// <summary>
/// A head stops a query code that leaked or was lost. The officer gets a pick-up number for the citizen, never a code: he hands it over
/// after he has made sure who asks, and the timeline, which the citizen reads, says who stopped the code and how the new one was fetched.
/// </summary>
[PerRequest]
internal sealed class RevokeCode(Dossiers dossiers, GovernanceDb db, QueryCodes codes, UnitDirectory units, WriteAudit audit)
{
    /// <summary>Heads, and never the officer who handles the enquiry himself: nobody can get at the key of his own case alone.</summary>
    internal static bool May(Actor actor, Enquiry enquiry, UnitDirectory units) =>
        Officers.May.OpenUnasked(actor, enquiry, units)
        && (Officers.May.IsHeadOf(actor, enquiry, units) || actor is { Office: true, Head: true })
        && enquiry.OwnerOfficer != actor.Id;

    public async Task<Outcome<PickUpNumber>> Run(Actor actor, Guid id, string? reason, CancellationToken cancellationToken)
    {
        if (TextRule.MistakeIn(reason, TextBound.Reason) is { } wrong)
            return Problem.Invalid(new FieldError("reason", wrong));
        return await dossiers.Work<PickUpNumber>(
            id,
            async dossier =>
            {
                if (!Officers.May.Open(actor, dossier.Enquiry, units))
                    return Problem.Unseen;
                if (!May(actor, dossier.Enquiry, units))
                    return Problem.Forbidden;
                var pickUpNumber = Revoke(dossier, actor, TextRule.Fit(reason));
                await audit.Run(actor.Account, "enquiry.code-revoked", id.ToString(), null, cancellationToken);
                return pickUpNumber;
            },
            cancellationToken);
    }

    private PickUpNumber Revoke(Dossier dossier, Actor actor, string reason)
    {
        var (enquiry, number) = (dossier.Enquiry, QueryCode.New());
        db.RetiredCodes.Add(new() { CodeHash = enquiry.CodeHash, EnquiryId = enquiry.Id, RetiredAt = dossier.Now });
        var until = dossier.Now + QueryCodes.PickUpLifetime;
        (enquiry.CodeHash, enquiry.PickUpUntil) = (codes.Hash(number), until);
        dossier.Note(
            TimelineEvent.CodeRevoked,
            new() { Title = DeskText.CodeWasStopped },
            visible: true,
            actor);
        dossier.Note(TimelineEvent.NoteWritten, new() { Text = reason, Title = DeskText.WhyTheCodeWasStopped }, visible: false, actor);
        return new(QueryCode.Written(number), until, enquiry.WrittenFileNumber());
    }
}
