using System.Text.Json;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.Core.Outbox;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Webhooks;

/// <summary>
/// Finds for what happened to enquiries which systems hear of it, and writes to each, in one transaction with the messages: whatever ends the host, there
/// is one of each or none.
/// </summary>
[PerRequest]
internal sealed class AnnounceEntries(GovernanceDb db, IEnumerable<IHearEntries> hearers, IClock clock)
{
    private const int BatchSize = 50;

    /// <returns>How many entries were taken; none means that there is nothing to tell now.</returns>
    internal async Task<int> Run(CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var now = clock.GetCurrentInstant().ToMicroseconds();
        var taken = await TakeOutbox.Run(db, EntryForSystems.Way, now, BatchSize, cancellationToken);
        Guid[] ids = [.. taken.Select(message => message.EnquiryId)];
        var enquiries = taken.Count == 0
            ? []
            : await db.Enquiries.AsNoTracking().Where(enquiry => ids.Contains(enquiry.Id)).ToDictionaryAsync(enquiry => enquiry.Id, cancellationToken);
        foreach (var message in taken)
        {
            message.Attempts++;
            try
            {
                var stood = JsonSerializer.Deserialize<EntryForSystems>(message.Payload, Stored.Json)!;
                await Announce(enquiries[message.EnquiryId], stood, now, cancellationToken);
                (message.DeliveredAt, message.LastFailure) = (now, null);
            }
            catch (Exception damaged) when (damaged is JsonException or InvalidOperationException)
            {
                message.Fail(Failures.Threw(damaged), now);
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return taken.Count;
    }

    private async Task Announce(Enquiry enquiry, EntryForSystems stood, Instant now, CancellationToken cancellationToken)
    {
        var entry = await db.Timeline.AsNoTracking().SingleAsync(row => row.EnquiryId == enquiry.Id && row.Sequence == stood.Entry, cancellationToken);
        foreach (var hearer in hearers)
            hearer.Hear(db, enquiry, entry, stood, now);
    }
}
