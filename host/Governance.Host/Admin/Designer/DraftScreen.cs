using Governance.Contracts;
using Governance.Core;
using Governance.Core.Designing;
using Governance.Core.Drafts;
using Governance.Host.Office;
using Microsoft.AspNetCore.Components;

namespace Governance.Host.Admin.Designer;

/// <summary>A draft before an admin: it keeps itself when he rests, and stops when somebody else was faster, until he has chosen whose it shall be.</summary>
public abstract class DraftScreen : DeskComponent
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1.5);

    // One after the other: each keeps over the revision that the one before has made.
    private readonly SemaphoreSlim keeping = new(1);
    private int begun;

    private protected Design? design;
    private protected string? note;
    private protected bool busy;
    private protected bool unsaved;
    private protected int changes;
    private protected Problem? problem;
    private protected (Problem Said, Design Theirs)? newer;

    [Parameter]
    public string Name { get; set; } = "";

    [Inject]
    private protected TimeProvider Time { get; set; } = null!;

    /// <summary>Whether something was changed since the work that is being done began.</summary>
    private protected bool Busied => begun != changes;

    protected abstract Task Load();

    /// <summary>Takes over what was typed.</summary>
    protected abstract Task Settle();

    private protected void GoOnFrom(string version)
    {
        design = design! with { Revision = null, InForce = version, BasedOn = version, ChangedBy = null, ChangedAt = null };
        Touched();
    }

    /// <summary>Whether somebody else has changed what is on the board; until the admin has chosen, nothing is kept or goes live.</summary>
    private protected async Task Compare(Design mine)
    {
        var theirs = await Ask((ReadDesign read) => read.Run(Name, Gone));
        var said = await Ask((DesignConflict conflict) => conflict.Find(mine, Gone));
        newer = said is not null && theirs.Value is { } found ? (said, found) : null;
    }

    private async Task Hear(Problem? said)
    {
        problem = said;
        if (said?.Kind != ProblemKind.Conflict)
            return;
        await Compare(design!);
        if (newer is not null)
            problem = null;
    }

    private protected async Task TakeTheirs()
    {
        changes++;
        var (_, theirs) = newer!.Value;
        // Where there is no other draft, theirs is what went live, and it is this one that goes.
        if (theirs.Revision is not null && theirs.Revision == design!.Revision)
            await Attempt((DropDesign drop) => drop.Run(Me, theirs with { BasedOn = theirs.InForce }, Gone));
        await Load();
    }

    private protected async Task KeepMine()
    {
        var (_, theirs) = newer!.Value;
        await Settle();
        (design, newer) = (design! with { Revision = theirs.Revision, InForce = theirs.InForce, BasedOn = theirs.InForce }, null);
        await Save();
    }

    private protected void Touched()
    {
        (note, unsaved) = (null, true);
        _ = KeepSoon(++changes);
    }

    private async Task KeepSoon(int now)
    {
        try
        {
            await Task.Delay(Rest, Time, Gone);
            if (now == changes && unsaved && !busy && newer is null)
                await InvokeAsync(Save);
        }
        catch (OperationCanceledException)
        {
            // Whoever leaves by a link has it kept; see KeepBeforeLeaving.
        }
    }

    private protected async Task Save()
    {
        await keeping.WaitAsync(Gone);
        try
        {
            var now = changes;
            var outcome = await Attempt((KeepDesign keep) => keep.Run(Me, design!, Gone));
            if (outcome.Value is { ChangedAt: { } at } kept)
            {
                design = design! with { Revision = kept.Revision, ChangedBy = kept.ChangedBy, ChangedAt = at };
                unsaved = now != changes;
                note = Say(AdminText.DraftKept(Speech.Clock(at)));
            }

            await Hear(outcome.Problem);
        }
        finally
        {
            keeping.Release();
        }

        StateHasChanged();
    }

    private protected async Task Work<T>(Func<Task<Outcome<T>>> work, Func<T, Task> then)
        where T : class
    {
        await Settle();
        begun = ++changes;
        (busy, note) = (true, null);
        await keeping.WaitAsync(Gone);
        try
        {
            var outcome = await work();
            busy = false;
            await Hear(outcome.Problem);
            if (outcome.Value is { } done)
                await then(done);
        }
        finally
        {
            keeping.Release();
        }

        // What was about to be kept when the work began.
        if (unsaved)
            _ = KeepSoon(changes);
    }
}
