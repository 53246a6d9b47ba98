using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Governance.Core.Replies;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Office;

/// <summary>
/// A word after the reply that asks nothing is closed without another reply; the citizen reads the reason, and may say that it is a question. Once for each
/// reply: what he calls a question is answered.
/// </summary>
[PerRequest]
internal sealed class CloseWithoutAnswer(OfficeWork office, GovernanceDb db)
{
    private const int Most = 500;

    public async Task<Outcome<OfficeEnquiry>> Run(Actor actor, Guid id, string? reason, CancellationToken cancellationToken)
    {
        var closedBefore = await WasClosedSinceReply(id, cancellationToken);
        return await office.Handle(actor, id, dossier => Close(dossier, reason ?? "", closedBefore, actor), cancellationToken);
    }

    /// <summary>Taken up again after an answer, by a word that somebody may find to be none that asks.</summary>
    internal static bool MayClose(Enquiry enquiry) => enquiry is { Status: EnquiryStatus.Open, FirstAnsweredAt: not null, Draft: null };

    private static Problem? Close(Dossier dossier, string reason, bool closedBefore, Actor actor)
    {
        if (!MayClose(dossier.Enquiry))
            return Problem.Of(ProblemKind.Conflict, DeskText.OnlyAWordAfterTheReplyNeedsNone);
        if (closedBefore)
            return Problem.Of(ProblemKind.Conflict, DeskText.WriterSaysItIsAQuestion);
        if (TextRule.MistakeIn(reason, 2, Most) is { } wrong)
            return Problem.Invalid([new("reason", wrong)]);
        dossier.NeedNoAnswer(TextRule.Fit(reason), actor);
        return null;
    }

    private async Task<bool> WasClosedSinceReply(Guid id, CancellationToken cancellationToken)
    {
        var last = await db.Timeline.AsNoTracking()
            .Where(entry => entry.EnquiryId == id && (entry.Event == TimelineEvent.Replied || entry.Event == TimelineEvent.NeedsNoAnswer))
            .OrderByDescending(entry => entry.Sequence).Select(entry => (TimelineEvent?)entry.Event).FirstOrDefaultAsync(cancellationToken);
        return last == TimelineEvent.NeedsNoAnswer;
    }
}
