using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Governance.Core.Protection;

/// <summary>
/// Seals what is saved, whichever use case saves it. A row whose seal did not hold when it was read gets no new one: the alteration stays found.
/// </summary>
[PerHost]
internal sealed class SealOnSave(RowSeals seals) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        SealAll(eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        SealAll(eventData.Context!);
        return new(result);
    }

    private void SealAll(DbContext db)
    {
        foreach (var entry in db.ChangeTracker.Entries<ISealedRow>())
            if (entry.State == EntityState.Added)
                seals.Seal(entry.Entity);
            else if (entry.State == EntityState.Modified && HeldBefore(entry))
                seals.SealAnew(entry.Entity);
    }

    private bool HeldBefore(EntityEntry<ISealedRow> entry) =>
        seals.Holds(entry.OriginalValues.GetValue<byte[]?>(nameof(ISealedRow.Seal)), entry.Entity, column => entry.OriginalValues[column.Name]);
}
