using System.Text.Json;
using Governance.Contracts;
using Governance.Core.Enquiries;
using Governance.Core.Outbox;
using Governance.Core.Timeline;
using NodaTime;
using NodaTime.Text;

namespace Governance.Core.Webhooks;

/// <summary>
/// What a webhook is sent, as JSON: what the enquiry is, whose, and how it stands. Nothing of who wrote it and no code that opens it, and of what was
/// written only what the admin has said may go.
/// </summary>
[PerRequest]
internal sealed class WriteEvent(ReadTimeline timeline)
{
    internal string Run(WebhookEvent what, Enquiry enquiry, EntryForSystems stood, TimelineEntry entry, bool withContents) => JsonSerializer.Serialize(
        new
        {
            Type = what.Written(),
            Timestamp = Written(entry.At),
            Data = new
            {
                FileNumber = enquiry.WrittenFileNumber(),
                Sequence = entry.Sequence,
                enquiry.Kind,
                enquiry.BusinessType,
                stood.Unit,
                PreviousUnit = stood.From,
                enquiry.Channel,
                stood.Status,
                AcceptedAt = Written(enquiry.AcceptedAt),
                Due = stood.Due is { } due ? Written(due) : null,
                Contents = withContents ? ContentsOf(what, enquiry, entry) : null,
            },
        },
        Stored.Json);

    /// <summary>For who tries whether the receiver takes what we sign: of no enquiry.</summary>
    internal static string Test(Instant now) =>
        JsonSerializer.Serialize(new { Type = WebhookEvents.Test, Timestamp = Written(now), Data = new { } }, Stored.Json);

    private object ContentsOf(WebhookEvent what, Enquiry enquiry, TimelineEntry entry) => what == WebhookEvent.Accepted
        ? new { enquiry.Subject, enquiry.Body }
        : new { Text = entry.Visible ? timeline.Content(entry).Text : null };

    private static string Written(Instant moment) => InstantPattern.ExtendedIso.Format(moment);
}
