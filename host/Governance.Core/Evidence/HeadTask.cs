using Governance.Core.Background;
using Microsoft.Extensions.Logging;

namespace Governance.Core.Evidence;

/// <summary>Hands the head of the day out, where somebody takes it.</summary>
internal sealed class HeadTask(HandOutHeads heads, HeadsFolder folder, MailHeads mail, ILogger<HeadTask> log) : BackgroundTask(log)
{
    protected override TimeSpan Interval => TimeSpan.FromMinutes(10);

    protected override async Task<bool> Turn(CancellationToken stoppingToken)
    {
        // The mail goes whatever becomes of the folder, which may lie on a machine that is away.
        await mail.Run(stoppingToken);
        if (folder.Path is { } path)
            await heads.Run(path, stoppingToken);
        return false;
    }
}
