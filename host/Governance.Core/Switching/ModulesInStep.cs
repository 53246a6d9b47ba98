using System.Collections.Concurrent;
using Governance.Contracts;
using Governance.Core.Modules;
using Governance.Core.Packages;
using Microsoft.Extensions.Logging;

namespace Governance.Core.Switching;

/// <summary>Brings the modules of this host to what was decided for all hosts, and writes down what it finds when it tries.</summary>
[PerHost]
internal sealed partial class ModulesInStep : IDisposable
{
    private static readonly ModuleState[] running = [ModuleState.Discovered, ModuleState.On];

    private readonly ModuleRuntime runtime;
    private readonly ModuleStates states;
    private readonly UnpackPackages packages;
    private readonly ILogger<ModulesInStep> log;
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly ConcurrentDictionary<string, LocalText> unsaved = new(StringComparer.Ordinal);
    private readonly HashSet<string?> refusedHere = [];

    public ModulesInStep(ModuleRuntime runtime, ModuleStates states, UnpackPackages packages, ILogger<ModulesInStep> log)
    {
        (this.runtime, this.states, this.packages, this.log) = (runtime, states, packages, log);
        runtime.Failing += (module, reason) => unsaved[module] = reason;
    }

    /// <param name="restart">A module to start anew from its folder although it runs.</param>
    public async Task Follow(CancellationToken cancellationToken, string? restart = null)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            await SaveFailures(cancellationToken);
            var decided = await states.Read(cancellationToken);
            await Choose(decided, cancellationToken);
            if (runtime.All.Any(module => !decided.ContainsKey(module.Name)))
            {
                await states.Discovered([.. runtime.All.Select(module => (module.Name, Version(module)))], cancellationToken);
                decided = await states.Read(cancellationToken);
            }

            if (Decided(decided).Any(pair => pair.Here.State == ModuleState.On && pair.Decided.Version != pair.Here.Version))
                await runtime.Discover(cancellationToken);
            foreach (var (here, _) in Decided(decided).Where(pair => pair.Here.State == ModuleState.On && !pair.Decided.ShallRun))
                await runtime.Stop(here.Name, cancellationToken);
            foreach (var (here, _) in Decided(decided).Where(pair => pair.Decided.ShallRun))
                await Start(here.Name, decided, here.Name == restart, cancellationToken);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Does something that no turn of following may come between.</summary>
    public async Task<T> Between<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            return await work();
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task Choose(IReadOnlyDictionary<string, DecidedState> decided, CancellationToken cancellationToken)
    {
        var chosen = await packages.Chosen(decided, runtime.Chosen, cancellationToken);
        // Removed from the platform: it stops before its folder is forgotten, or it would count as found anew.
        foreach (var removed in runtime.Chosen.Keys.Where(name => !decided.ContainsKey(name)))
            await runtime.Stop(removed, cancellationToken);
        await runtime.Choose(chosen, cancellationToken);
    }

    private List<(ModuleStatus Here, DecidedState Decided)> Decided(IReadOnlyDictionary<string, DecidedState> decided) =>
        [.. runtime.All.Where(module => decided.ContainsKey(module.Name)).Select(module => (module, decided[module.Name]))];

    private async Task Start(string name, IReadOnlyDictionary<string, DecidedState> decided, bool anew, CancellationToken cancellationToken)
    {
        var before = runtime.Of(name)!;
        var wanted = decided[name];
        if (runtime.RunsOther(name) && wanted.State == ModuleState.On)
        {
            await TakeUp(name, cancellationToken);
            return;
        }

        // Another host has a newer version: this one takes it once its own folder's manifest names it, which is therefore replaced last.
        var upgrade = before.Version != wanted.Version && Version(before) == wanted.Version;
        if (before.State == ModuleState.On && !anew && !upgrade && wanted.State == ModuleState.On)
            return;
        if (before.Manifest?.Requires.FirstOrDefault(required => decided.TryGetValue(required, out var state) && !state.ShallRun) is { } off)
        {
            await runtime.Stop(name, cancellationToken);
            await states.Found(name, Version(before), running, ModuleState.Failed, Written(new($"需要模块 {off}，但它没有启用。", $"It requires {off}, which is not on.")), cancellationToken);
            return;
        }

        var after = before.State == ModuleState.On && !anew && !upgrade ? before : await runtime.Start(name, cancellationToken);
        if (after.State != ModuleState.On)
            await states.Found(name, Version(after), running, after.State, after.Reason is null ? null : Written(after.Reason), cancellationToken);
        else if (wanted.State == ModuleState.Discovered || wanted.Version != after.Version)
            await states.Found(name, after.Version!, running, ModuleState.On, wanted.Reason, cancellationToken);
    }

    /// <summary>A version that started where it was uploaded may still not start here: then the old one goes on here, and is not troubled again until there is another.</summary>
    private async Task TakeUp(string name, CancellationToken cancellationToken)
    {
        var version = runtime.Found(name);
        if (!refusedHere.Contains(version.Package) && await runtime.Upgrade(version, cancellationToken) is { } refusal)
        {
            refusedHere.Add(version.Package);
            LogGoesOn(log, name, refusal.In("en"));
        }
    }

    /// <summary>Before anything is read: else what has just failed here would be started again.</summary>
    private async Task SaveFailures(CancellationToken cancellationToken)
    {
        foreach (var (module, reason) in unsaved)
        {
            await states.Found(module, runtime.Of(module) is { } status ? Version(status) : "", running, ModuleState.Failed, Written(reason), cancellationToken);
            unsaved.TryRemove(KeyValuePair.Create(module, reason));
        }
    }

    /// <summary>The version in the folder.</summary>
    private static string Version(ModuleStatus module) => module.Manifest?.Version ?? "";

    [LoggerMessage(Level = LogLevel.Error, Message = "The new version of {Module} does not start on this host; the old one goes on: {Reason}")]
    private static partial void LogGoesOn(ILogger log, string module, string reason);

    private static string Written(LocalText text) => $"{text.Zh} / {text.In("en")}";
}
