using System.Globalization;
using Governance.Contracts;
using Governance.Core.Modules;
using Governance.Core.Packages;
using Microsoft.Extensions.Logging;

namespace Governance.Core.Switching;

/// <summary>
/// What this host has seen decided of each module, on its own disk: a record that was written back to an older one, or deleted so that the module
/// counts as newly found, runs nothing that was turned off or replaced since. What would run the same is believed: a database restored from its backup
/// serves.
/// </summary>
[PerHost]
internal sealed partial class RecordMemory(PackageOptions options, ILogger<RecordMemory> log)
{
    private readonly Lock turn = new();
    private Dictionary<string, Seen>? known;

    private string File => Path.Combine(options.Keys, "decided");

    /// <summary>Of a record whose seal holds.</summary>
    internal LocalText? MistakeIn(string module, DecidedState state)
    {
        lock (turn)
        {
            var seen = Known().GetValueOrDefault(module);
            var now = new Seen(state.Revision, state.ShallRun, state.Package ?? "");
            if (seen is not null && now.Revision < seen.Revision)
                return !now.Runs || (seen.Runs && seen.Package == now.Package) ? null : SwitchingText.RecordIsOlder;
            if (seen != now)
                Remember(module, now);
            return null;
        }
    }

    /// <summary>The number of the next decision: higher than all that was seen.</summary>
    internal long Next(string module, DecidedState? now)
    {
        lock (turn)
            return Math.Max(now is { Mistake: null } ? now.Revision : 0, Known().GetValueOrDefault(module)?.Revision ?? 0) + 1;
    }

    private void Remember(string module, Seen seen)
    {
        Known()[module] = seen;
        try
        {
            Directory.CreateDirectory(options.Keys);
            // Whole or not at all, whenever the host ends; a verb of the command line may write beside a host.
            var aside = $"{File}.{Guid.CreateVersion7():N}";
            System.IO.File.WriteAllLines(aside, Known().Select(pair => pair.Value.Line(pair.Key)));
            System.IO.File.Move(aside, File, overwrite: true);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            LogNotRemembered(log, unwritable.Message);
        }
    }

    private Dictionary<string, Seen> Known()
    {
        if (known is not null)
            return known;
        known = new(StringComparer.Ordinal);
        try
        {
            foreach (var parts in System.IO.File.Exists(File) ? System.IO.File.ReadLines(File).Select(line => line.Split('\t')) : [])
                if (parts is [var revision, var runs, var package, var module] && long.TryParse(revision, CultureInfo.InvariantCulture, out var number))
                    known[module] = new(number, runs == "runs", package);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            LogNotRemembered(log, unreadable.Message);
        }

        return known;
    }

    private sealed record Seen(long Revision, bool Runs, string Package)
    {
        internal string Line(string module) => string.Create(CultureInfo.InvariantCulture, $"{Revision}\t{(Runs ? "runs" : "rests")}\t{Package}\t{module}");
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "What was decided of modules cannot be remembered beside the keys: {Why}")]
    private static partial void LogNotRemembered(ILogger log, string why);
}
