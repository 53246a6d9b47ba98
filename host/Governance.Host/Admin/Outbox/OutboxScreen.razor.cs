using Governance.Core;
using Governance.Core.Attachments;
using Governance.Core.Officers;
using Governance.Core.Outbox;

namespace Governance.Host.Admin.Outbox;

public sealed partial class OutboxScreen
{
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(5);

    private OutboxStanding? standing;
    private Problem? problem;
    private ITimer? timer;
    private bool working;
    private string? said;

    protected override async Task Begin()
    {
        await Look();
        timer = Time.CreateTimer(_ => _ = InvokeAsync(async () =>
        {
            if (Gone.IsCancellationRequested)
                return;
            await Look();
            StateHasChanged();
        }), null, Often, Often);
    }

    protected override void Dispose(bool disposing)
    {
        timer?.Dispose();
        base.Dispose(disposing);
    }

    private async Task Look()
    {
        var read = await Attempt((ReadOutbox read) => read.Run(Me, Gone));
        (standing, problem) = (read.Value ?? standing, read.Problem);
    }

    private async Task Resend(long? message)
    {
        working = true;
        var resent = await Attempt((ResendMessages resend) => resend.Run(Me, message, CancellationToken.None));
        said = resent.Value is { } done ? Say(AdminText.MessagesAreOnTheirWayAgain(done.Messages)) : null;
        await Look();
        problem = resent.Problem ?? problem;
        working = false;
    }
}
