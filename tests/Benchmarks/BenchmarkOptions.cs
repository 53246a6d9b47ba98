using System.Globalization;

namespace Governance.Benchmarks;

/// <summary>What to measure, and how much of it. The bounds keep a typing error from becoming an attack on the machine.</summary>
internal sealed record BenchmarkOptions(string What, int Clients, int Seconds, int Rounds, int Toggles, int Upgrades)
{
    private static readonly string[] Known =
        ["all", "intake", "seals", "page", "start", "deadline", "clocks", "dispatch", "upgrade", "toggle", "scale", "partitioning", "suggest"];

    /// <summary>How many enquiries the databases of <c>scale</c> hold.</summary>
    internal IReadOnlyList<int> Sizes { get; private init; } = [];

    /// <summary>Where filled databases are kept for the next time; null throws them away.</summary>
    internal string? Filled { get; private init; }

    /// <summary>A file of messages, a JSON object a line.</summary>
    internal string? Messages { get; private init; }

    /// <summary>What they are about, by hand: lines of id, label and stratum; null for those of the repository.</summary>
    internal string? Labels { get; private init; }

    /// <summary>A million enquiries are filled in minutes: that is asked for by name.</summary>
    internal bool Runs(string what) => What == what || (What == "all" && what is not ("scale" or "partitioning" or "suggest"));

    public override string ToString() => $"{Clients} clients, {Rounds} rounds of {Seconds} s";

    internal static BenchmarkOptions? From(string[] args)
    {
        try
        {
            var what = args.FirstOrDefault(argument => !argument.StartsWith('-')) is { } first && args[0] == first ? first : "all";
            if (Known.Contains(what))
                return new(what, Number(args, "--clients", 16, 256), Number(args, "--seconds", 5, 120), Number(args, "--rounds", 5, 50),
                    Number(args, "--toggles", 10_000, 100_000), Number(args, "--upgrades", 100, 1_000))
                {
                    Sizes = Numbers(args, "--sizes", [1_000, 100_000, 1_000_000], 10_000_000),
                    Filled = Text(args, "--filled"),
                    Messages = Text(args, "--messages"),
                    Labels = Text(args, "--labels"),
                };
        }
        catch (FormatException wrong)
        {
            Console.Error.WriteLine(wrong.Message);
        }

        Console.Error.WriteLine($"benchmarks [{string.Join('|', Known)}] [--clients 16] [--seconds 5] [--rounds 5] [--toggles 10000] [--upgrades 100]");
        Console.Error.WriteLine("benchmarks scale [--sizes 1000,100000,1000000] [--filled FOLDER] [--rounds 5]");
        Console.Error.WriteLine("benchmarks partitioning [--sizes 100000,1000000] [--rounds 5]");
        Console.Error.WriteLine("benchmarks suggest --messages messages.jsonl [--labels labels.csv]");
        return null;
    }

    private static int Number(string[] args, string name, int normal, int most)
    {
        var index = Array.IndexOf(args, name);
        if (index < 0)
            return normal;
        return index + 1 < args.Length && int.TryParse(args[index + 1], CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most
            ? number
            : throw new FormatException($"{name} takes a number from 1 to {most}.");
    }

    private static string? Text(string[] args, string name) =>
        Array.IndexOf(args, name) is >= 0 and var index && index + 1 < args.Length ? args[index + 1] : null;

    private static int[] Numbers(string[] args, string name, int[] normal, int most)
    {
        if (Text(args, name) is not { } text)
            return normal;
        var numbers = text.Split(',').Select(part => int.TryParse(part, CultureInfo.InvariantCulture, out var number) ? number : 0).ToArray();
        return Array.TrueForAll(numbers, number => number >= 1_000 && number <= most)
            ? numbers
            : throw new FormatException($"{name} takes numbers from 1000 to {most}, parted by commas.");
    }
}
