using System.Diagnostics;
using System.Numerics;
using Governance.Core.Observability;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Governance.Core.Background;

/// <summary>
/// Something that the host does again and again by itself. A task is one class that says what one turn is and how long the pause after
/// it; it is found by scan. Whatever goes wrong in a turn, the next one comes.
/// </summary>
internal abstract partial class BackgroundTask(ILogger log) : BackgroundService, IHostedLifecycleService
{
    private readonly SemaphoreSlim woken = new(0, 1);
    private TaskCompletionSource? serving;

    /// <summary>From the end of a turn to the next, when nothing wakes it before.</summary>
    protected abstract TimeSpan Interval { get; }

    /// <summary>Whether the first turn comes with the start of the host, or after the first pause.</summary>
    protected virtual bool AtOnce => true;

    private string Name => GetType().Name;

    /// <summary>One turn; true when more waits to be done, and the next turn is to come without a pause.</summary>
    protected abstract Task<bool> Turn(CancellationToken stoppingToken);

    /// <summary>Ends the pause. Several calls in one pause are one: a turn sees all that was before it.</summary>
    public void Wake()
    {
        try
        {
            woken.Release();
        }
        catch (SemaphoreFullException)
        {
            // Already woken.
        }
        catch (ObjectDisposedException)
        {
            // The host has ended.
        }
    }

    /// <summary>The first turn of a host waits until it serves: a citizen who waits for a page comes before all of them.</summary>
    Task IHostedLifecycleService.StartingAsync(CancellationToken cancellationToken)
    {
        serving = new(TaskCreationOptions.RunContinuationsAsynchronously);
        return Task.CompletedTask;
    }

    Task IHostedLifecycleService.StartedAsync(CancellationToken cancellationToken)
    {
        serving?.TrySetResult();
        return Task.CompletedTask;
    }

    Task IHostedLifecycleService.StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    Task IHostedLifecycleService.StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override void Dispose()
    {
        woken.Dispose();
        base.Dispose();
    }

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var failures = 0;
        var atOnce = AtOnce;
        while (!stoppingToken.IsCancellationRequested)
        {
            var began = Stopwatch.GetTimestamp();
            try
            {
                await (serving?.Task ?? Task.CompletedTask).WaitAsync(stoppingToken);
                if (!atOnce)
                    await woken.WaitAsync(Interval, stoppingToken);
                began = Stopwatch.GetTimestamp();
                atOnce = await Turn(stoppingToken);
                Telemetry.Turned(Name, Stopwatch.GetElapsedTime(began), failed: false);
                if (failures > 0)
                    LogGoesOn(log, Name, failures);
                failures = 0;
                await Task.Yield();
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                atOnce = false;
                Telemetry.Turned(Name, Stopwatch.GetElapsedTime(began), failed: true);
                // A database that is away for an hour is no reason for an hour of stack traces: the first, second, fourth, eighth ... is told.
                if (BitOperations.IsPow2(++failures))
                    LogFailed(log, Name, failures, Interval, failure);
            }
            catch (Exception) when (stoppingToken.IsCancellationRequested)
            {
                // What breaks because the host ends is no failure.
                return;
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Task} has failed {Failures} times in a row and is tried again in {Interval}")]
    private static partial void LogFailed(ILogger log, string task, int failures, TimeSpan interval, Exception failure);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Task} goes on after {Failures} failures")]
    private static partial void LogGoesOn(ILogger log, string task, int failures);
}
