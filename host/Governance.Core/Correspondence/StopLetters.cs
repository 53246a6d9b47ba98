using Governance.Core.Channels.Email;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Correspondence;

/// <summary>
/// Whoever holds a letter of the bureau's can stop all letters to the address that it came to, and let them begin again. Its number opens nothing else: the
/// address itself is neither kept nor shown.
/// </summary>
[PerRequest]
internal sealed class StopLetters(GovernanceDb db, IClock clock)
{
    /// <summary>Whether they are stopped; null where no letter has this number.</summary>
    public async Task<bool?> AreStopped(Guid letter, CancellationToken cancellationToken) =>
        await PrintOf(letter, cancellationToken) is { } print
            ? await db.Unsubscribed.AnyAsync(row => row.Channel == EmailChannel.Code && row.Writer == print, cancellationToken)
            : null;

    /// <summary>Stops them, or lets them begin again; twice is once.</summary>
    /// <returns>False where no letter has this number.</returns>
    public async Task<bool> Run(Guid letter, bool stop, CancellationToken cancellationToken)
    {
        if (await PrintOf(letter, cancellationToken) is not { } print)
            return false;
        if (stop)
            await Unsubscribe.Note(db, EmailChannel.Code, print, clock.GetCurrentInstant(), cancellationToken);
        else
            await db.Unsubscribed.Where(row => row.Channel == EmailChannel.Code && row.Writer == print).ExecuteDeleteAsync(cancellationToken);
        return true;
    }

    /// <summary>Of letters to an address that somebody typed: who wrote from his own mailbox is answered there.</summary>
    private Task<byte[]?> PrintOf(Guid letter, CancellationToken cancellationToken) =>
        db.Told.Where(row => row.Delivery == letter && row.Channel == EmailChannel.Code).Select(row => row.Recipient)
            .Concat(db.AddressConfirmations.Where(row => row.Id == letter && row.Channel == EmailChannel.Code).Select(row => (byte[]?)row.Recipient))
            .SingleOrDefaultAsync(cancellationToken);
}
