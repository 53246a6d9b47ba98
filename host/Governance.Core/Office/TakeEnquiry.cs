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
                return Problem.Of(ProblemKind.Conflict, "已经答复，不用再接办。", "It has been answered already.");
            if (dossier.Enquiry.OwnerOfficer == actor.Id)
                return null;
            dossier.Enquiry.OwnerOfficer = actor.Id;
            dossier.Note(TimelineEvent.TakenByOfficer, new() { TitleZh = "接办", TitleEn = "Taken by an officer" }, visible: false, actor);
            return null;
        },
        cancellationToken);
}
