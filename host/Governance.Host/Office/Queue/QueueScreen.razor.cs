using Governance.BusinessTypes;
using Governance.Core.Attachments;
using Governance.Core.Office;
using Governance.Core.Officers;
using Governance.Core.Timeline;
using Governance.Host.Api.Requests;
using Governance.Host.Office;
using Microsoft.AspNetCore.Components;
using NodaTime;

namespace Governance.Host.Office.Queue;

public sealed partial class QueueScreen
{
    [SupplyParameterFromQuery(Name = "queue")]
    private string? QueueText { get; set; }

    [SupplyParameterFromQuery(Name = "status")]
    private string? StatusText { get; set; }

    [SupplyParameterFromQuery(Name = "kind")]
    private string? KindText { get; set; }

    [SupplyParameterFromQuery(Name = "search")]
    private string? SearchText { get; set; }

    [SupplyParameterFromQuery(Name = "after")]
    private string? AfterText { get; set; }

    private readonly Dictionary<QueueName, int> counts = [];
    private QueueAddress shown = QueueAddress.Read(null, null, null, null, null);
    private QueuePage? page;
    private Freshness? freshness;
    private Instant? readAt;
    private bool stale;

    /// <summary>The queue of an address that names none.</summary>
    private QueueName unnamed = QueueName.Mine;

    private IEnumerable<QueueName> Queues =>
        Me is { Head: false, Leader: false }
            ? [QueueName.Mine, QueueName.Unit, QueueName.All, QueueName.Done]
            : [QueueName.Mine, QueueName.Unit, QueueName.Approval, QueueName.All, QueueName.Done];

    private string Counted(int count) => count > QueuePage.MostCounted ? $"{Speech.Count(QueuePage.MostCounted)}+" : Speech.Count(count);

    protected override void OnInitialized() => shown = Address();

    protected override async Task Begin()
    {
        await Read();
        // Whoever has nothing in hand looks for work in his unit.
        if (QueueText is null && counts[QueueName.Mine] == 0)
        {
            (unnamed, shown) = (QueueName.Unit, shown with { Queue = QueueName.Unit });
            await Read();
        }

        freshness = new(Changes, Time, () => _ = InvokeAsync(Refresh));
    }

    protected override async Task OnParametersSetAsync()
    {
        var wanted = Address();
        if (freshness is null || wanted == shown)
            return;
        shown = wanted;
        await Read();
    }

    private QueueAddress Address() => QueueAddress.Read(QueueText ?? DocumentedWords.Of(unnamed), StatusText, KindText, SearchText, AfterText);

    private async Task Read()
    {
        var asked = shown;
        var read = await Ask((ReadQueue queue) => queue.Run(Me, asked.Request, Gone));
        await Ask(async (QueuePages pages) =>
        {
            foreach (var name in Queues.Where(name => name != QueueName.Done))
                counts[name] = read.Total is { } total && asked.IsWhole(name) ? total : await pages.Count(Me, new(name), Gone);
            return read;
        });
        // A slow answer to what was asked before must not replace the newer one.
        if (asked == shown)
            (page, readAt, stale) = (read, Instant.FromDateTimeOffset(Time.GetUtcNow()), false);
    }

    private async Task Refresh()
    {
        if (Gone.IsCancellationRequested)
            return;
        try
        {
            await Read();
        }
        catch (Exception failure)
        {
            if (failure is not OperationCanceledException)
                Failed("refresh a queue", failure);
            stale = true;
        }

        StateHasChanged();
    }

    protected override void Dispose(bool disposing)
    {
        freshness?.Dispose();
        base.Dispose(disposing);
    }
}
