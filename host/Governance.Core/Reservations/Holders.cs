using System.Text;
using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Governance.Core.Reservations;

/// <summary>
/// For whom or what something is reserved, as a keyed print of what the form says, bound to pool or schedule: it tells equal from unequal, and
/// nothing of the person or vehicle.
/// </summary>
[PerRequest]
internal sealed class Holders(GovernanceDb db, FieldProtection protection, StationBook book)
{
    internal static readonly LocalText Twice = ReservationsText.OnePersonOrVehicleHasOne;

    /// <summary>Null where nothing is asked, or nothing was answered.</summary>
    internal byte[]? OfSlot(string schedule, string? businessType, FormValues answers) => book.Online(schedule) is { } known
        ? Print(known.OnePerBusinessType ? $"{schedule}\n{businessType}" : schedule, known.OnePer, answers)
        : null;

    /// <inheritdoc cref="OfSlot"/>
    internal byte[]? OfItem(string pool, FormValues answers) => Print(pool, book.Pool(pool)?.OnePer, answers);

    /// <summary>From here to the end of the transaction nobody else reserves for the same one.</summary>
    // Raw: EF Core has no locks.
    internal Task Lock(byte[] holder, CancellationToken cancellationToken) =>
        new HostLock(BitConverter.ToInt64(holder)).Take((NpgsqlConnection)db.Database.GetDbConnection(), cancellationToken);

    private byte[]? Print(string source, IReadOnlyList<string>? fields, FormValues answers) =>
        fields?.Select(field => answers[field]).FirstOrDefault(answer => !string.IsNullOrWhiteSpace(answer)) is { } answered
            ? protection.Fingerprint(Encoding.UTF8.GetBytes($"holder\n{source}\n{answered.Trim().ToUpperInvariant()}"))
            : null;
}
