using Governance.Core.Announcements;
using Governance.Core.Clocks;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.Core.Observability;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Replies;

/// <summary>Opens an enquiry for work, one worker at a time, and saves what was done as one transaction or not at all.</summary>
[PerRequest]
internal sealed class Dossiers(GovernanceDb db, Archive archive, DossierTools tools, QueueChanges changes, IClock clock)
{
    private readonly List<Dossier> opened = [];

    public Task<Outcome<T>> Work<T>(Guid id, Func<Dossier, Task<Outcome<T>>> work, CancellationToken cancellationToken)
        where T : class =>
        // Inside a step, the module's calls back take part in the step's own transaction.
        db.Database.CurrentTransaction is null ? Transaction(id, work, cancellationToken) : Within(id, work, cancellationToken);

    private async Task<Outcome<T>> Transaction<T>(Guid id, Func<Dossier, Task<Outcome<T>>> work, CancellationToken cancellationToken)
        where T : class
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var outcome = await Do(id, work, cancellationToken);
        if (outcome.Problem is null)
        {
            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            CountAnswers();
            var unit = db.Enquiries.Local.FirstOrDefault(enquiry => enquiry.Id == id)?.OwnerUnit;
            if (unit is not null)
                changes.Announce(unit);
        }

        opened.Clear();
        db.ChangeTracker.Clear();
        return outcome;
    }

    /// <summary>Once the transaction is safe, whoever answered: an officer, or a module within his step or by itself.</summary>
    private void CountAnswers()
    {
        foreach (var dossier in opened)
            if (dossier is { AnsweredLate: { } late, Enquiry: var enquiry })
                Telemetry.Answered(enquiry.Kind, enquiry.OwnerUnit, (dossier.Now - enquiry.AcceptedAt).TotalSeconds, late);
    }

    private async Task<Outcome<T>> Within<T>(Guid id, Func<Dossier, Task<Outcome<T>>> work, CancellationToken cancellationToken)
        where T : class
    {
        var outcome = await Do(id, work, cancellationToken);
        // The next call asks the database, and must find what this one did.
        await db.SaveChangesAsync(cancellationToken);
        return outcome;
    }

    private async Task<Outcome<T>> Do<T>(Guid id, Func<Dossier, Task<Outcome<T>>> work, CancellationToken cancellationToken)
        where T : class
    {
        // Raw: "for update": the row is locked by the read itself.
        var enquiry = await db.Enquiries.FromSql($"select * from enquiries where id = {id} for update").SingleOrDefaultAsync(cancellationToken);
        if (enquiry is null)
            return Problem.Unseen;
        var open = await db.Clocks
            .Where(row => row.EnquiryId == id && (row.State == ClockState.Running || row.State == ClockState.Paused))
            .SingleOrDefaultAsync(cancellationToken);
        var workflow = await archive.Workflow(enquiry.WorkflowVersion, cancellationToken);
        var dossier = new Dossier(enquiry, open, workflow, clock.GetCurrentInstant().ToMicroseconds(), tools);
        opened.Add(dossier);
        return await work(dossier);
    }
}
