using Governance.Contracts;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Governance.Core.Modules.Following;

/// <summary>Starts the modules with the host, then follows every decision that any host records: told by the database at once, and asking by itself should it not be told.</summary>
internal sealed partial class FollowModules(ModuleRuntime runtime, ModulesInStep modules, NpgsqlDataSource database, ILogger<FollowModules> log) : BackgroundService
{
    private static readonly TimeSpan poll = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim woken = new(0, 1);

    /// <summary>Returns when the modules are on, so that the first citizen already finds them.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await runtime.Discover(cancellationToken);
        await modules.Follow(cancellationToken);
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
        woken.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var listening = Listen(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await woken.WaitAsync(poll, stoppingToken);
                await modules.Follow(stoppingToken);
            }
            catch (Exception wrong) when (!stoppingToken.IsCancellationRequested)
            {
                LogCannotFollow(log, wrong);
            }
        }

        await listening;
    }

    private async Task Listen(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var connection = await database.OpenConnectionAsync(stoppingToken);
                connection.Notification += (_, _) => Wake();
                await using (var listen = new NpgsqlCommand($"LISTEN {ModuleStates.Channel}", connection))
                    await listen.ExecuteNonQueryAsync(stoppingToken);
                Wake();
                while (true)
                    await connection.WaitAsync(stoppingToken);
            }
            catch (Exception wrong) when (!stoppingToken.IsCancellationRequested)
            {
                LogCannotListen(log, wrong);
                await Task.Delay(poll, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private void Wake(string module, LocalText reason) => Wake();

    private void Wake()
    {
        try
        {
            woken.Release();
        }
        catch (SemaphoreFullException)
        {
            // Already woken: one turn sees all that was decided before it.
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The modules cannot follow what was decided; they stay as they are until the database answers")]
    private static partial void LogCannotFollow(ILogger log, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Not told of decisions about modules at present; asking every two seconds")]
    private static partial void LogCannotListen(ILogger log, Exception exception);
}
