using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Governance.Core.Timeline;

namespace Governance.Core.Office;

/// <summary>An officer takes an enquiry of the unit as his own.</summary>
[PerRequest]
internal sealed class TakeEnquiry(OfficeWork office)
{
    public Task<Outcome<OfficeEnquiry>> Run(Actor actor, Guid id, CancellationToken cancellationToken) => office.Handle(
        actor,
        id,
        dossier =>
        {
            if (dossier.Enquiry.Status == EnquiryStatus.Answered)
                return Problem.Of(ProblemKind.Conflict, DeskText.ItHasBeenAnsweredAlready);
            if (dossier.Enquiry.OwnerOfficer == actor.Id)
                return null;
            dossier.Enquiry.OwnerOfficer = actor.Id;
            dossier.Note(TimelineEvent.TakenByOfficer, new() { Title = DeskText.TakenByAnOfficer }, visible: false, actor);
            return null;
        },
        cancellationToken);
}
