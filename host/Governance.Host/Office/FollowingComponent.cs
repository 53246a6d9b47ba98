using Governance.Core.Announcements;
using Microsoft.AspNetCore.Components;

namespace Governance.Host.Office;

/// <summary>A part of the desk that is read again when what it is about has changed, and every minute. What cannot be read just now stands as it was.</summary>
public abstract class FollowingComponent : DeskComponent
{
    private Freshness? freshness;
    private bool reading;
    private bool changedMeanwhile;

    [Inject]
    private QueueChanges Changes { get; set; } = null!;

    [Inject]
    private TimeProvider Time { get; set; } = null!;

    /// <summary>What it reads, as the log says it when that fails.</summary>
    protected abstract string What { get; }

    /// <summary>Whether an announcement is about this part; every queue's, unless it says otherwise.</summary>
    protected virtual bool Concerns(string announced) => QueueChanges.IsOfQueue(announced);

    protected abstract Task Read();

    protected override async Task Begin()
    {
        await Read();
        freshness = new(Changes, Time, () => _ = InvokeAsync(Refresh), Concerns);
    }

    private async Task Refresh()
    {
        // One at a time, and once more for what changed meanwhile: of two that overlap the older could end last and stay on the screen.
        changedMeanwhile = true;
        if (reading)
            return;
        reading = true;
        while (changedMeanwhile && !Gone.IsCancellationRequested)
        {
            changedMeanwhile = false;
            await ReadOrStay();
        }

        reading = false;
    }

    private async Task ReadOrStay()
    {
        try
        {
            await Read();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Failed(What, failure);
        }
        catch (OperationCanceledException)
        {
            // The page was left: the loop sees it and ends.
            return;
        }

        StateHasChanged();
    }

    protected override void Dispose(bool disposing)
    {
        freshness?.Dispose();
        base.Dispose(disposing);
    }
}
