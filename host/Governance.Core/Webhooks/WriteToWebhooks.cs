using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Outbox;
using Governance.Core.Protection;
using Governance.Core.Timeline;
using NodaTime;

namespace Governance.Core.Webhooks;

/// <summary>Puts what happened on its way to each webhook that hears of it; of what is confidential to none.</summary>
internal sealed class WriteToWebhooks(WebhooksInUse webhooks, WriteEvent write, FieldProtection protection) : IHearEntries
{
    public void Hear(GovernanceDb db, Enquiry enquiry, TimelineEntry entry, EntryForSystems stood, Instant now)
    {
        if (enquiry.Confidential || WebhookEvents.Of(entry.Event) is not { } what)
            return;
        foreach (var way in webhooks.All.Where(way => way.Webhook.Wants(what, enquiry.BusinessType, stood)))
        {
            var body = write.Run(what, enquiry, stood, entry, way.Webhook.Contents);
            db.Outbox.Add(OutboxMessage.ToSystem(way, enquiry.Id, new(Guid.CreateVersion7(), new(way.Way, $"{enquiry.Id}"), body), protection, now));
        }
    }
}
