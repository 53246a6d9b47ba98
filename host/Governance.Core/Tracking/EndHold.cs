using Governance.Contracts;
using Governance.Core.Replies;
using Governance.Core.Reservations;
using Governance.Core.Timeline;

namespace Governance.Core.Tracking;

/// <summary>Ends one hold that is over.</summary>
[PerRequest]
internal sealed class EndHold(Dossiers dossiers, GiveBack giveBack, DossierTools tools)
{
    /// <returns>False where it was held anew, kept, or given back meanwhile.</returns>
    internal async Task<bool> Run(Guid enquiry, string pool, string item, CancellationToken cancellationToken)
    {
        var ended = false;
        await dossiers.Work<Dossier>(
            enquiry,
            async dossier =>
            {
                ended = await giveBack.Over(enquiry, pool, item, dossier.Now, cancellationToken);
                if (ended)
                    Note(dossier, pool, item);
                return dossier;
            },
            cancellationToken);
        return ended;
    }

    private void Note(Dossier dossier, string pool, string item)
    {
        dossier.Note(
            TimelineEvent.GivenBack,
            new() { Title = TrackingText.HoldIsOver, Facts = [EntryFact.Of(TrackingText.GivenBack, item)], Reserved = [new(pool, null)] },
            visible: true);
        tools.Tell(dossier.Enquiry, new ReservationGivenBack(dossier.Enquiry.Id, pool, item, Expired: true), dossier.Now);
    }
}
