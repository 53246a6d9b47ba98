namespace Governance.Host.Running;

/// <summary>What was said after <c>officer</c>. A switch at the end or before another one means yes.</summary>
internal sealed class OfficerWords
{
    private static readonly string[] Texts = ["account", "name", "unit"];
    private static readonly string[] Switches = ["head", "leader", "admin", "cleared", "disabled"];
    private static readonly string[] ForHosts = ["data", "urls"];

    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);

    private OfficerWords(bool adds) => Adds = adds;

    internal bool Adds { get; }

    internal bool WithPassword => Adds || words.ContainsKey("password");

    internal IEnumerable<string> ForHost => ForHosts.Where(words.ContainsKey).SelectMany(name => new[] { "--" + name, words[name] });

    internal string? this[string name] => words.GetValueOrDefault(name);

    internal bool? Says(string name) => this[name] switch { null => null, var said => said == "yes" };

    /// <summary>Null when something is missing or not understood.</summary>
    internal static OfficerWords? Read(string[] args)
    {
        if (args is not ["add" or "change", ..])
            return null;
        var read = new OfficerWords(args[0] == "add");
        for (var index = 1; index < args.Length; index++)
        {
            if (!args[index].StartsWith("--", StringComparison.Ordinal))
                return null;
            var name = args[index][2..];
            var value = index + 1 < args.Length && !args[index + 1].StartsWith("--", StringComparison.Ordinal) ? args[++index] : null;
            if (!read.Takes(name, value))
                return null;
        }

        return (read.Adds ? Texts : ["account"]).All(read.words.ContainsKey) ? read : null;
    }

    private bool Takes(string name, string? value)
    {
        if (Texts.Contains(name) || ForHosts.Contains(name))
            return value is not null && words.TryAdd(name, value);
        if (Switches.Contains(name))
            return (value is null or "yes" or "no") && words.TryAdd(name, value ?? "yes");
        // Never the password itself: what stands on a command line is read by every user of the machine.
        return name == "password" && !Adds && (value is null or "new") && words.TryAdd(name, "new");
    }
}
