using System.Text;
using Governance.Core.Clocks;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Protection;
using Governance.Core.Replies;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Confidentiality;

/// <summary>
/// Takes what an enquiry says out of all columns that others could read, in the caller's transaction: text, form, timeline, draft, what the clocks
/// keep of a question, news that waits, the published answer; the search loses its row with it. What was accepted stays sealed beside it, and every
/// entry of the timeline keeps its link.
/// </summary>
[PerRequest]
internal sealed class SealContent(GovernanceDb db, FieldProtection protection)
{
    internal async Task Run(Dossier dossier, CancellationToken cancellationToken)
    {
        var enquiry = dossier.Enquiry;
        var (content, draft) = (EnquiryContent.Of(enquiry, protection), dossier.Draft);
        enquiry.AcceptedAs ??= protection.Seal(AcceptedContent.Of(enquiry), enquiry.Id);
        (enquiry.Subject, enquiry.Body, enquiry.Form, enquiry.Confidential) = ("", "", Stored.Answers(Contracts.FormValues.Empty), true);
        enquiry.Protected = protection.Seal(
            new ProtectedContent(content.Contact, content.Form.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray()), content.Subject, content.Body),
            enquiry.Id);
        enquiry.Draft = draft is null ? null : DraftText.Close(draft, enquiry, protection);
        enquiry.RatingComment = null;
        (enquiry.RoutingReason, enquiry.RoutingReasonEn) = (RepliesText.HandedOnByOfficer.Zh, RepliesText.HandedOnByOfficer.En);
        foreach (var clock in await db.Clocks.Where(clock => clock.EnquiryId == enquiry.Id && clock.PausedBecause != null).ToListAsync(cancellationToken))
            clock.PausedBecause = "confidential";
        await db.SaveChangesAsync(cancellationToken);
        await Timeline(enquiry.Id, cancellationToken);
        // Raw: tables of rooms above, by the names that migrations gave them.
        await db.Database.ExecuteSqlAsync($"delete from published_answers where enquiry_id = {enquiry.Id}", cancellationToken);
        await db.Database.ExecuteSqlAsync(
            $"""
            update outbox set payload = jsonb_set(payload, array['reason'], to_jsonb({RepliesText.HandedOnByOfficer.Zh}::text))
            where enquiry_id = {enquiry.Id} and payload ->> 'reason' is not null
            """,
            cancellationToken);
    }

    private async Task Timeline(Guid enquiry, CancellationToken cancellationToken)
    {
        var open = await db.Timeline.AsNoTracking().Where(entry => entry.EnquiryId == enquiry && entry.Content != null)
            .Select(entry => new { entry.Sequence, entry.Content }).ToListAsync(cancellationToken);
        var sequences = open.Select(entry => entry.Sequence).ToArray();
        var boxes = open.Select(entry => protection.SealBytes(Encoding.UTF8.GetBytes(entry.Content!), enquiry)).ToArray();
        // Raw: the one change of a timeline that the database lets through, for all entries at once.
        await db.Database.ExecuteSqlAsync(
            $"""
            update timeline set content = null, sealed = given.box, sealed_later = true
            from unnest({sequences}, {boxes}) as given(sequence, box) where enquiry_id = {enquiry} and timeline.sequence = given.sequence
            """,
            cancellationToken);
    }
}
