using Governance.Core.Announcements;
using Governance.Core.Clocks.Notices;

namespace Governance.Host.Office.Notices;

public sealed partial class NoticesScreen
{
    private const int Shown = 100;
    private NoticesPage? page;

    protected override string What => "refresh notices";

    protected override bool Concerns(string announced) => announced == QueueChanges.NoticesOf(Me.Id);

    protected override async Task Read() => page = await Ask((ReadNotices read) => read.Run(Me, unreadOnly: false, Shown, Gone));

    private async Task Mark(long? notice)
    {
        await Ask((MarkNoticeRead mark) => mark.Run(Me, notice, Gone));
        await Read();
    }
}
