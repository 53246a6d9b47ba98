using System.Diagnostics;
using Autofac;
using Governance.Core.Modules.Running;
using MediatR;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Governance.Core.Modules;

/// <summary>How the core speaks to modules: every answer has a time limit, and no fault of a module is ever thrown at the caller.</summary>
[PerHost]
internal sealed partial class ModuleDispatch(ModuleRuntime runtime, ModuleFigures figures, ModuleOptions options, IClock clock, ILogger<ModuleDispatch> log)
{
    /// <summary>Asks one module and waits no longer than the limit.</summary>
    /// <param name="shared">Registers what the host's handlers share with the caller when the module calls back, such as its open database context;
    /// with <c>ExternallyOwned()</c>, or it is disposed with the dispatch.</param>
    /// <exception cref="OperationCanceledException">The caller gave up; nothing else is thrown.</exception>
    public async Task<Dispatched<TAnswer>> Ask<TAnswer>(
        string module, IRequest<TAnswer> request, TimeSpan limit, CancellationToken cancellationToken, Action<ContainerBuilder>? shared = null)
    {
        var running = runtime[module];
        while (running is not null)
        {
            var asked = running;
            var outcome = await Measured(asked, request.GetType().Name, () => asked.Ask(request, limit, shared, cancellationToken));
            running = runtime[module];
            // Closed between being found and being asked: an upgrade has put a new one in its place.
            if (outcome.Failure != Failures.Off || running == asked)
                return outcome;
        }

        return Dispatched<TAnswer>.Off;
    }

    /// <summary>Tells all modules that are on, or one of them, side by side; what fails is recorded.</summary>
    /// <returns>Why one of them did not take it; null when all did, or none was there to take it.</returns>
    public async Task<string?> Tell(INotification notification, CancellationToken cancellationToken, string? onlyModule = null)
    {
        var outcomes = await Task.WhenAll(runtime.On
            .Where(module => onlyModule is null || module == onlyModule)
            .Select(module => runtime[module])
            .OfType<RunningModule>()
            .Select(running => Measured(running, notification.GetType().Name, () => running.Tell(notification, options.Telling, cancellationToken))));
        return outcomes.FirstOrDefault(outcome => outcome.Failed)?.Failure;
    }

    private async Task<Dispatched<T>> Measured<T>(RunningModule module, string message, Func<Task<Dispatched<T>>> dispatch)
    {
        using var span = ModuleFigures.Spans.StartActivity($"{module.Name} {message}", ActivityKind.Internal);
        var began = Stopwatch.GetTimestamp();
        var outcome = await dispatch();
        if (outcome is { Answered: false, Failed: false })
            return outcome;

        figures.Count(module.Name, message, outcome.Failed, Stopwatch.GetElapsedTime(began));
        if (!outcome.Failed)
        {
            module.FailureRun.Broken();
            return outcome;
        }

        span?.SetStatus(ActivityStatusCode.Error, outcome.Failure);
        LogFailure(log, module.Name, message, outcome.Failure!);
        if (module.FailureRun.Add(clock.GetCurrentInstant()))
            runtime.Fail(module, ModulesText.FailedInARow(FailureRun.TooMany, message, outcome.Failure));
        else if (outcome.Overdue)
            _ = Watch(module, message);
        return outcome;
    }

    /// <summary>A module that loops answers nobody any more: it is not left to keep five more citizens waiting first.</summary>
    private async Task Watch(RunningModule module, string message)
    {
        if (!await module.ComesFree(options.Holding))
            runtime.Fail(module, ModulesText.ItHoldsAllItsThreads(message));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Module {Module} failed at {RequestName}: {Failure}")]
    private static partial void LogFailure(ILogger log, string module, string requestName, string failure);
}
