using System.Security.Cryptography;
using System.Text.Json;
using Governance.Core.Channels;
using Governance.Core.Channels.Email;
using Governance.Core.Channels.TextMessages;
using Governance.Core.Correspondence;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Outbox;
using Governance.Core.Protection;
using Governance.Core.Telling;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Npgsql;

namespace Governance.Core.Tracking.LostCodes;

/// <summary>
/// Writes to confirmed addresses whose readers have lost a query code, once among all hosts. Of what is confidential it says nothing: others may read there.
/// </summary>
[PerRequest]
internal sealed class AnswerLostCodes(
    GovernanceDb db, ChannelsFound channels, LostCodeTokens tokens, WriteLostCodes write, ConfirmedNow confirmed, FieldProtection protection, IClock clock)
{
    internal const int MostAnHour = 3;
    internal const int MostEnquiries = 5;

    private const int BatchSize = 20;

    // Of those that turn out to be told elsewhere by now, some are passed over.
    private const int Looked = 4 * MostEnquiries;

    /// <summary>As long as it is kept by which way a writer is answered.</summary>
    private static readonly Duration Oldest = Duration.FromDays(365);

    /// <returns>How many requests were looked after.</returns>
    internal async Task<int> Run(CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        var alone = await HostLock.Of("answers lost codes", connection, cancellationToken);
        if (!await alone.TryTake(connection, cancellationToken))
            return 0;
        var now = clock.GetCurrentInstant().ToMicroseconds();
        var taken = await db.LostCodeRequests.Where(row => row.HandledAt == null).OrderBy(row => row.At).Take(BatchSize).ToListAsync(cancellationToken);
        foreach (var request in taken)
        {
            try
            {
                request.Answered = await Answer(request, now, cancellationToken);
            }
            catch (Exception damaged) when (damaged is CryptographicException or JsonException)
            {
                // Nothing that could be read, and nobody waits for an error.
            }

            (request.HandledAt, request.Sealed) = (now, []);
            // The next one counts this one.
            await db.SaveChangesAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return taken.Count;
    }

    private async Task<bool> Answer(LostCodeRequest request, Instant now, CancellationToken cancellationToken)
    {
        var named = protection.Open<LostCodeRequest.NamedAddress>(request.Sealed, request.Id);
        if (channels.Ready(named.Channel) is not { } channel
            || await db.LostCodeRequests.CountAsync(
                row => row.Answered && row.Recipient == request.Recipient && row.HandledAt > now - Duration.FromHours(1), cancellationToken) >= MostAnHour
            || await db.Unsubscribed.AnyAsync(row => row.Channel == named.Channel && row.Writer == request.Recipient, cancellationToken))
            return false;
        var found = await Enquiries(request.Recipient, now, cancellationToken);
        if (found.Count == 0)
            return false;
        var to = named.Channel == EmailChannel.Code ? EmailChannel.To(found[0].Address) : TextMessageChannel.To(found[0].Address);
        var lost = found.Select(row => new LostCode(row.Enquiry.Id, row.Enquiry.WrittenFileNumber(), LostCodeTokens.New())).ToArray();
        if (write.Run(channel, to, request.Id, lost, named.Language) is not var (message, said) || said.Count == 0)
            return false;
        foreach (var code in said)
            db.LostCodeLinks.Add(new() { TokenHash = tokens.Hash(code.Token), EnquiryId = code.Enquiry, Recipient = request.Recipient, SentAt = now });
        db.Outbox.Add(OutboxMessage.Through(channel, request.Id, message, protection, now));
        return true;
    }

    private async Task<IReadOnlyList<(Enquiry Enquiry, string Address)>> Enquiries(byte[] recipient, Instant now, CancellationToken cancellationToken)
    {
        var since = now - Oldest;
        var confirmations = db.AddressConfirmations;
        var found = await db.Enquiries.AsNoTracking()
            .Where(enquiry => !enquiry.Confidential && enquiry.PickUpUntil == null
                && confirmations.Any(row => row.EnquiryId == enquiry.Id && row.Recipient == recipient && row.ConfirmedAt > since))
            .OrderByDescending(enquiry => enquiry.AcceptedAt).Take(Looked).ToListAsync(cancellationToken);
        var lost = new List<(Enquiry Enquiry, string Address)>();
        foreach (var enquiry in found.TakeWhile(_ => lost.Count < MostEnquiries))
            if (await confirmed.Address(enquiry, recipient, cancellationToken) is { } address)
                lost.Add((enquiry, address));
        return lost;
    }
}
