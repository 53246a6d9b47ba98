using System.Security.Cryptography;
using System.Text.Json;
using Governance.Core.Data;
using Governance.Core.Modules;
using Governance.Core.Outbox;
using NodaTime;

namespace Governance.Core.Telling;

/// <summary>
/// Finds for what citizens are to be told by which ways and in which words, in one transaction with the messages: whatever ends the host, there
/// is one of each or none.
/// </summary>
[PerRequest]
internal sealed class TellCitizens(GovernanceDb db, TellEntry tell, IClock clock)
{
    private const int BatchSize = 50;

    /// <returns>How many entries were taken; none means that there is nothing to tell now.</returns>
    internal async Task<int> Run(CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var now = clock.GetCurrentInstant().ToMicroseconds();
        var taken = await TakeOutbox.Run(db, OutboxMessage.ToTell, now, BatchSize, cancellationToken);
        foreach (var message in taken)
        {
            message.Attempts++;
            try
            {
                var entry = JsonSerializer.Deserialize<OutboxMessage.EntryToTell>(message.Payload, Stored.Json)!.Entry;
                await tell.Run(message.EnquiryId, entry, now, cancellationToken);
                (message.DeliveredAt, message.LastFailure) = (now, null);
            }
            catch (Exception damaged) when (damaged is CryptographicException or JsonException or InvalidOperationException)
            {
                message.Fail(Failures.Threw(damaged), now);
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return taken.Count;
    }
}
