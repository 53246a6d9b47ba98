using Governance.Core.Announcements;
using Governance.Core.Attachments;
using Governance.Core.Clocks.Notices;
using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Governance.Host.Office;

namespace Governance.Host.Office.Notices;

public sealed partial class NoticesScreen
{
    private const int Shown = 100;
    private NoticesPage? page;

    private Freshness? freshness;

    protected override async Task Begin()
    {
        await Read();
        freshness = new(Changes, Time, () => _ = InvokeAsync(Refresh), what => what == QueueChanges.NoticesOf(Me.Id));
    }

    private async Task Read() => page = await Ask((ReadNotices read) => read.Run(Me, unreadOnly: false, Shown, Gone));

    private async Task Mark(long? notice)
    {
        await Ask((MarkNoticeRead mark) => mark.Run(Me, notice, Gone));
        await Read();
    }

    private async Task Refresh()
    {
        if (Gone.IsCancellationRequested)
            return;
        try
        {
            await Read();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Failed("refresh notices", failure);
        }

        StateHasChanged();
    }

    protected override void Dispose(bool disposing)
    {
        freshness?.Dispose();
        base.Dispose(disposing);
    }
}
