using System.Collections.Concurrent;
using System.Collections.Immutable;
using Autofac;
using Governance.Contracts;
using Governance.Core.Modules.Running;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Governance.Core.Modules;

/// <summary>Starts and stops the modules of this host. What shall run is decided elsewhere; here it is done.</summary>
[PerHost]
internal sealed partial class ModuleRuntime(ILifetimeScope host, ModuleOptions options, Departments departments, ILogger<ModuleRuntime> log) : IAsyncDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly Lock table = new();
    private readonly FolderReader folders = new();
    private readonly ConcurrentDictionary<string, (ModuleState State, LocalText? Reason, bool Unvouched)> states = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Task, byte> retiring = new();
    private volatile ImmutableSortedDictionary<string, DiscoveredModule> found = ImmutableSortedDictionary.Create<string, DiscoveredModule>(
        StringComparer.Ordinal);
    private volatile ImmutableDictionary<string, DiscoveredModule> chosen = ImmutableDictionary<string, DiscoveredModule>.Empty;
    private volatile ImmutableSortedDictionary<string, RunningModule> running = ImmutableSortedDictionary.Create<string, RunningModule>(StringComparer.Ordinal);

    /// <summary>Raised after a module failed too often and was taken out of service on this host; what is persisted follows.</summary>
    public event Action<string, LocalText>? Failing;

    /// <summary>Runs before a department serves: what enquiries will refer to must be in the database first.</summary>
    internal Func<Department, CancellationToken, Task> Recording { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>
    /// Reads a module's files at the moment they are loaded, and vouches for every byte, or throws. Who does not say who vouches loads nothing.
    /// </summary>
    internal Func<DiscoveredModule, CancellationToken, Task<VouchedModule>> Vouching { get; set; } = (_, _) =>
        throw new ModuleRefusedException(ModulesText.NothingToCheckBy) { Unvouched = true };

    public IReadOnlyList<ModuleStatus> All => [.. found.Values.Select(Status)];

    internal IEnumerable<string> On => running.Keys;

    internal RunningModule? this[string module] => running.GetValueOrDefault(module);

    public ModuleStatus? Of(string module) => found.TryGetValue(module, out var folder) ? Status(folder) : null;

    /// <summary>Reads the folder of modules anew; what runs goes on as it was read when it started.</summary>
    public async Task<IReadOnlyList<ModuleStatus>> Discover(CancellationToken cancellationToken = default)
    {
        using var mine = await Turn(cancellationToken);
        var places = Directory.Exists(options.Folder) ? Directory.GetDirectories(options.Folder) : [];
        var now = places.Where(folder => !Path.GetFileName(folder).StartsWith('.') && !chosen.ContainsKey(Path.GetFileName(folder))).Select(
            folders.Read).Concat(chosen.Values)
            .ToImmutableSortedDictionary(module => module.Name, module => module, StringComparer.Ordinal);
        // A folder that was taken away under a running module: it runs on, and can be turned off.
        found = now.AddRange(running.Values.Where(module => !now.ContainsKey(module.Name)).Select(module => KeyValuePair.Create(module.Name, module.Found)));
        return All;
    }

    /// <summary>The folders that take the place of those that came with the program.</summary>
    internal IReadOnlyDictionary<string, DiscoveredModule> Chosen => chosen;

    /// <summary>Whether a module runs from other files than were chosen for it.</summary>
    internal bool RunsOther(string module) => running.TryGetValue(module, out var now) && found.TryGetValue(module, out var folder)
        && now.Found.Package != folder.Package;

    /// <summary>The files that a module shall run from.</summary>
    internal DiscoveredModule Found(string module) => found[module];

    /// <summary>The files that a module shall run from, vouched for now; null when there is no such module.</summary>
    internal async Task<VouchedModule?> Vouched(string module, CancellationToken cancellationToken) =>
        found.TryGetValue(module, out var known) ? await Vouching(known, cancellationToken) : null;

    /// <summary>What came with the program, whatever runs now.</summary>
    internal DiscoveredModule? Shipped(string module) =>
        Path.Combine(options.Folder, module) is var folder && Directory.Exists(folder) ? folders.Read(folder) : null;

    internal Task Choose(IReadOnlyDictionary<string, DiscoveredModule> folders, CancellationToken cancellationToken)
    {
        if (folders.Count == chosen.Count && folders.All(folder => chosen.TryGetValue(folder.Key, out var same) && same.Package == folder.Value.Package))
            return Task.CompletedTask;
        chosen = folders.ToImmutableDictionary(StringComparer.Ordinal);
        return Discover(cancellationToken);
    }

    /// <summary>Starts another version of a module beside the one that runs, which goes on when the new one cannot start.</summary>
    /// <returns>Why it did not start; null when it runs now.</returns>
    internal async Task<LocalText?> Upgrade(DiscoveredModule version, CancellationToken cancellationToken)
    {
        using var mine = await Turn(cancellationToken);
        try
        {
            await Launch(version, [], cancellationToken);
            return null;
        }
        catch (ModuleRefusedException refused)
        {
            LogRefused(log, version.Name, refused.Reason.In("en"));
            return refused.Reason;
        }
    }

    /// <summary>
    /// Starts a module and, before it, those that it requires. One that runs already is replaced by what its folder holds now: new work
    /// goes to the new, and the old drains.
    /// </summary>
    public async Task<ModuleStatus> Start(string module, CancellationToken cancellationToken = default)
    {
        using var mine = await Turn(cancellationToken);
        return await StartInTurn(module, [], cancellationToken);
    }

    /// <summary>Takes a module out of service at once, then lets it finish and unloads it.</summary>
    /// <returns>Whether all that was in flight ended in time.</returns>
    public async Task<bool> Stop(string module, CancellationToken cancellationToken = default)
    {
        using var mine = await Turn(cancellationToken);
        states[module] = (ModuleState.Off, null, false);
        return Withdraw(module) is not { } old || await Retire(old);
    }

    /// <summary>Takes a module out of service on this host because nobody vouches for it any more.</summary>
    internal async Task Refuse(string module, LocalText reason, CancellationToken cancellationToken)
    {
        using var mine = await Turn(cancellationToken);
        states[module] = (ModuleState.Failed, reason, true);
        LogRefused(log, module, reason.In("en"));
        if (Withdraw(module) is { } old)
            await Retire(old);
    }

    /// <summary>Each module that runs here, and the keys that vouch for it.</summary>
    internal IEnumerable<(string Module, IReadOnlyList<string> Signers)> Signed => running.Values.Select(module => (module.Name, module.Found.Signers));

    /// <summary>The modules on this host that require a module, directly or through others.</summary>
    public IReadOnlyList<string> Dependants(string module) =>
        ModuleDependencies.Dependants(module, found.Values.Where(other => running.ContainsKey(other.Name)));

    /// <summary>The modules that a module requires, directly or through others.</summary>
    public IReadOnlyList<string> Requirements(string module) => ModuleDependencies.Of(module, found);

    /// <summary>A module failed too often: out of service at once; the rest happens behind.</summary>
    internal void Fail(RunningModule module, LocalText reason)
    {
        if (Withdraw(module.Name, only: module) is null)
            return;
        states[module.Name] = (ModuleState.Failed, reason, false);
        LogFailed(log, module.Name, reason.In("en"));
        var retire = Task.Run(() => Retire(module));
        retiring[retire] = 0;
        retire.ContinueWith(task => retiring.TryRemove(task, out _), TaskScheduler.Default);
        Failing?.Invoke(module.Name, reason);
    }

    /// <summary>At the end of the host, while what the modules call on their way out is still there. The dependent ones go first.</summary>
    internal async Task StopAll()
    {
        foreach (var name in running.Keys.OrderByDescending(name => Requirements(name).Count))
            await Stop(name);
        await Task.WhenAll(retiring.Keys);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAll();
        turn.Dispose();
    }

    /// <summary>One at a time starts and stops modules.</summary>
    private async Task<IDisposable> Turn(CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        return new TurnTaken(turn);
    }

    private async Task<ModuleStatus> StartInTurn(string name, ImmutableHashSet<string> path, CancellationToken cancellationToken)
    {
        if (!found.TryGetValue(name, out var folder))
            return new(name, ModuleState.Failed, ModulesText.NoFolderOfThisModule, null, null, 0, []);
        try
        {
            await Launch(folder, path, cancellationToken);
        }
        catch (ModuleRefusedException refused)
        {
            states[name] = (refused.State, refused.Reason, refused.Unvouched);
            LogRefused(log, name, refused.Reason.In("en"));
            if (Withdraw(name) is { } old)
                await Retire(old);
        }

        return Status(folder);
    }

    private async Task Launch(DiscoveredModule folder, ImmutableHashSet<string> path, CancellationToken cancellationToken)
    {
        var name = folder.Name;
        foreach (var required in folder.Requires.Where(required => !running.ContainsKey(required)))
        {
            if (path.Contains(required) || required == name)
                throw new ModuleRefusedException(ModulesText.ItAndRequireEachOther(required));
            var status = await StartInTurn(required, path.Add(name), cancellationToken);
            if (status.State != ModuleState.On)
                throw new ModuleRefusedException(ModulesText.ItRequiresWhichDidNotStart(required, status.Reason));
        }

        var vouched = await Vouching(folder, cancellationToken);
        var module = await StartModule.From(vouched, host, options, departments.Online.All.Where(other => other.Module != name), cancellationToken);
        try
        {
            await Recording(module.Department!, cancellationToken);
        }
        catch (PostgresException wrong) when (!wrong.IsTransient)
        {
            await Retire(module);
            throw new ModuleRefusedException(ModulesText.DatabaseDoesNotTakeWhatItDescribes(wrong.MessageText));
        }
        catch
        {
            await Retire(module);
            throw;
        }

        await Take(module);
        // As it was read just now, should it have been unreadable before.
        if (found.TryGetValue(name, out var known) && known.Package == module.Found.Package)
            found = found.SetItem(name, module.Found);
        if (chosen.TryGetValue(name, out var packed) && packed.Package == module.Found.Package)
            chosen = chosen.SetItem(name, module.Found);
        states[name] = (ModuleState.On, null, false);
        LogStarted(log, name);
    }

    private async Task Take(RunningModule module)
    {
        RunningModule? old;
        lock (table)
        {
            old = running.GetValueOrDefault(module.Name);
            Publish(running.SetItem(module.Name, module));
        }

        if (old is not null)
            await Retire(old);
    }

    private RunningModule? Withdraw(string name, RunningModule? only = null)
    {
        lock (table)
        {
            if (!running.TryGetValue(name, out var module) || (only is not null && module != only))
                return null;
            Publish(running.Remove(name));
            return module;
        }
    }

    private void Publish(ImmutableSortedDictionary<string, RunningModule> now)
    {
        running = now;
        departments.Replace(new([.. now.Values.Select(module => module.Department!)]));
    }

    private async Task<bool> Retire(RunningModule module)
    {
        var drained = await module.Stop(options);
        if (!drained)
            LogNotDrained(log, module.Name);
        return drained;
    }

    private ModuleStatus Status(DiscoveredModule module)
    {
        var (state, reason, unvouched) = states.GetValueOrDefault(module.Name, (ModuleState.Discovered, null, false));
        return new(
            module.Name, state, reason, running.GetValueOrDefault(module.Name)?.Department?.Manifest.Version, module.Reading.Manifest,
            module.Reading.BusinessTypes.Count,
            [.. module.Reading.Mistakes.Select(mistake => mistake.ToString())])
        {
            Unvouched = unvouched,
        };
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Module {Module} is on")]
    private static partial void LogStarted(ILogger log, string module);

    [LoggerMessage(Level = LogLevel.Error, Message = "Module {Module} cannot start: {Reason}")]
    private static partial void LogRefused(ILogger log, string module, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "Module {Module} failed and is out of service: {Reason}")]
    private static partial void LogFailed(ILogger log, string module, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Module {Module} was stopped with work still in flight")]
    private static partial void LogNotDrained(ILogger log, string module);

    private sealed class TurnTaken(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
