using Governance.Contracts;

namespace Governance.Host.Running;

/// <summary>What stands after a verb: words, then options. What the verb does not know is said in one sentence, and nothing is started.</summary>
internal sealed class CommandLine
{
    /// <summary>Where the platform is; every verb takes them.</summary>
    private static readonly string[] OfHosts = ["data", "urls"];

    private readonly Dictionary<string, string> options = new(StringComparer.Ordinal);

    private CommandLine(IReadOnlyList<string> words) => Words = words;

    internal IReadOnlyList<string> Words { get; }

    /// <summary>What the platform has to know to be opened.</summary>
    internal string[] ForHost =>
        [.. options.Where(option => OfHosts.Contains(option.Key) || IsSetting(option.Key)).SelectMany(option => new[] { "--" + option.Key, option.Value })];

    internal string? this[string name] => options.GetValueOrDefault(name);

    internal bool Has(string name) => options.ContainsKey(name);

    /// <param name="usage">Stands below the sentence.</param>
    /// <param name="valued">Options that want a value behind them.</param>
    /// <param name="switches">Options that may stand alone and then mean yes.</param>
    /// <param name="code">With which the program ends when it is not understood.</param>
    internal static CommandLine Read(
        IReadOnlyList<string> args, string usage, IReadOnlyList<string> valued, IReadOnlyList<string>? switches = null, int code = 1)
    {
        var words = args.TakeWhile(argument => !IsOption(argument)).ToArray();
        var read = new CommandLine(words);
        for (var at = words.Length; at < args.Count; at++)
        {
            var (option, value) = args[at].Split('=', 2) is [var before, var after] ? (before, after) : (args[at], null);
            var name = IsOption(option) ? option[2..] : "";
            var alone = switches?.Contains(name) == true;
            if (!alone && !valued.Contains(name) && !OfHosts.Contains(name) && !IsSetting(name))
                throw Wrong(RunningText.CommandLineIsUnknown(option));
            if (value is null && at + 1 < args.Count && !IsOption(args[at + 1]))
                value = args[++at];
            if (value is null && !alone)
                throw Wrong(RunningText.WantsAValue(option));
            if (!read.options.TryAdd(name, value ?? "yes"))
                throw Wrong(RunningText.IsGivenTwice(option));
        }

        return read;

        StartupException Wrong(LocalText what) => new($"{what.Zh} · {what.En}\n{usage}", code);
    }

    private static bool IsOption(string argument) => argument.StartsWith("--", StringComparison.Ordinal);

    /// <summary>Any setting can be written as one, with its section before a colon.</summary>
    private static bool IsSetting(string name) => name.Contains(':', StringComparison.Ordinal);
}
