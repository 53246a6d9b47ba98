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
    private static readonly ModuleState[] MayRun = [ModuleState.Discovered, ModuleState.On];

    private readonly ModuleRuntime runtime;
    private readonly ModuleStates states;
    private readonly ChosenPackages packages;
    private readonly TrustedKeys keys;
    private readonly ModuleFigures figures;
    private readonly ILogger<ModulesInStep> log;
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly ConcurrentDictionary<string, LocalText> unsaved = new(StringComparer.Ordinal);
    private readonly HashSet<string?> refusedHere = [];
    private readonly Dictionary<string, string> unvouched = new(StringComparer.Ordinal);
    private string trusted = "";

    public ModulesInStep(
        ModuleRuntime runtime, ModuleStates states, ChosenPackages packages, TrustedKeys keys, ModuleFigures figures, ILogger<ModulesInStep> log)
    {
        (this.runtime, this.states, this.packages, this.keys, this.figures, this.log) = (runtime, states, packages, keys, figures, log);
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
            await StopUntrusted(cancellationToken);
            await Choose(decided, cancellationToken);
            if (runtime.All.Any(module => !decided.ContainsKey(module.Name)))
            {
                await states.Discovered([.. runtime.All.Select(module => (module.Name, Version(module)))], cancellationToken);
                decided = await states.Read(cancellationToken);
            }

            if (Decided(decided).Any(pair => pair.Here.State == ModuleState.On && pair.Decided.Version != pair.Here.Version))
                await runtime.Discover(cancellationToken);
            foreach (var (here, _) in Decided(decided).Where(pair => pair.Here.State == ModuleState.On && !pair.Decided.ShallRun))
                await Stop(here, decided[here.Name], cancellationToken);
            foreach (var (here, _) in Decided(decided).Where(pair => pair.Decided.ShallRun))
                await Start(here.Name, decided, here.Name == restart, cancellationToken);
            ShowUnvouched(decided);
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
        var chosen = await packages.Of(decided, runtime.Chosen, cancellationToken);
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
        if (!anew && before.State != ModuleState.On && unvouched.TryGetValue(name, out var same) && same == Standing(wanted))
            return;
        var upgrade = before.Version != wanted.Version && Version(before) == wanted.Version;
        if (before.State == ModuleState.On && !anew && !upgrade && wanted.State == ModuleState.On)
            return;
        if (before.Manifest?.Requires.FirstOrDefault(required => decided.TryGetValue(required, out var state) && !state.ShallRun) is { } off)
        {
            await runtime.Stop(name, cancellationToken);
            await states.Found(name, Version(before), MayRun, ModuleState.Failed, Written(SwitchingText.ItRequiresWhichIsNotOn(off)),
                cancellationToken);
            return;
        }

        var after = before.State == ModuleState.On && !anew && !upgrade ? before : await runtime.Start(name, cancellationToken);
        unvouched.Remove(name);
        if (after.Unvouched)
            unvouched[name] = Standing(wanted);
        else if (after.State != ModuleState.On)
            await states.Found(name, Version(after), MayRun, after.State, after.Reason is null ? null : Written(after.Reason), cancellationToken);
        else if (wanted.State == ModuleState.Discovered || wanted.Version != after.Version)
            await states.Found(name, after.Version!, MayRun, ModuleState.On, wanted.Reason, cancellationToken);
    }

    /// <summary>A key that was withdrawn stops what it signed.</summary>
    private async Task StopUntrusted(CancellationToken cancellationToken)
    {
        var ring = await keys.Read(cancellationToken);
        trusted = ring.Print;
        foreach (var (module, signers) in runtime.Signed.ToList())
        {
            if (signers.FirstOrDefault(signer => !ring.Trusts(signer)) is { } signer)
                await runtime.Refuse(module, SwitchingText.KeyWhichSignedItWasWithdrawn(signer), cancellationToken);
        }
    }

    /// <summary>For the readiness of the host and its figures; in the log once for each that is new.</summary>
    private void ShowUnvouched(IReadOnlyDictionary<string, DecidedState> decided)
    {
        var now = decided.Where(module => module.Value.Mistake is not null || (module.Value.ShallRun && runtime.Of(module.Key) is { Unvouched: true }))
            .Select(module => module.Key).ToList();
        foreach (var name in now.Except(figures.Unvouched))
            LogUnvouched(log, name, (decided[name].Mistake ?? runtime.Of(name)?.Reason)?.In("en"));
        figures.Unvouched = now;
    }

    private Task Stop(ModuleStatus here, DecidedState decided, CancellationToken cancellationToken) =>
        decided.Mistake is { } mistake ? runtime.Refuse(here.Name, mistake, cancellationToken) : runtime.Stop(here.Name, cancellationToken);

    /// <summary>What must change before it is tried again whether a module is vouched for; an admin who turns it on tries it in any case.</summary>
    private string Standing(DecidedState decided) => $"{trusted} {Convert.ToHexString(decided.Seal ?? [])}";

    /// <summary>
    /// A version that started where it was uploaded may still not start here: then the old one goes on here, and is not troubled again
    /// until there is another.
    /// </summary>
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
            await states.Found(
                module, runtime.Of(module) is { } status ? Version(status) : "", MayRun, ModuleState.Failed, Written(reason), cancellationToken);
            unsaved.TryRemove(KeyValuePair.Create(module, reason));
        }
    }

    /// <summary>The version in the folder.</summary>
    private static string Version(ModuleStatus module) => module.Manifest?.Version ?? "";

    [LoggerMessage(Level = LogLevel.Error, Message = "Nobody vouches for {Module}, so it does not run here: {Reason}")]
    private static partial void LogUnvouched(ILogger log, string module, string? reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "The new version of {Module} does not start on this host; the old one goes on: {Reason}")]
    private static partial void LogGoesOn(ILogger log, string module, string reason);

    private static string Written(LocalText text) => $"{text.Zh} / {text.In("en")}";
}
