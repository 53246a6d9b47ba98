using Governance.Contracts;
using Governance.Core.Announcements;
using Governance.Core.Background;
using Governance.Core.Modules;
using Governance.Core.Observability;
using Microsoft.Extensions.Logging;

namespace Governance.Core.Switching;

/// <summary>
/// Starts the modules with the host, then follows every decision that any host records: told by the database at once, and asking by itself
/// should it not be told.
/// </summary>
internal sealed class FollowModules(ModuleRuntime runtime, ModulesInStep modules, ModuleOptions options, ILogger<FollowModules> log) : BackgroundTask(log),
    IHearNotices
{
    string IHearNotices.Notice => DecidedState.Notice;

    protected override TimeSpan Interval => options.Looking;

    protected override bool AtOnce => false;

    /// <summary>Returns when the modules are on, so that the first citizen already finds them.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        using (Telemetry.Start("modules"))
        {
            await runtime.Discover(cancellationToken);
            await modules.Follow(cancellationToken);
        }

        runtime.Failing += Wake;
        await base.StartAsync(cancellationToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await runtime.StopAll();
    }

    public override void Dispose()
    {
        runtime.Failing -= Wake;
        base.Dispose();
    }

    void IHearNotices.Hear(string about) => Wake();

    void IHearNotices.Missed() => Wake();

    protected override async Task<bool> Turn(CancellationToken stoppingToken)
    {
        await modules.Follow(stoppingToken);
        return false;
    }

    private void Wake(string module, LocalText reason) => Wake();
}
