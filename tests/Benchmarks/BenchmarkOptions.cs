using System.Globalization;

namespace Governance.Benchmarks;

/// <summary>What to measure, and how much of it. The bounds keep a typing error from becoming an attack on the machine.</summary>
internal sealed record BenchmarkOptions(string What, int Clients, int Seconds, int Rounds, int Toggles, int Upgrades)
{
    private static readonly string[] Known = ["all", "intake", "page", "start", "deadline", "clocks", "dispatch", "upgrade", "toggle"];

    internal bool Runs(string what) => What == "all" || What == what;

    public override string ToString() => $"{Clients} clients, {Rounds} rounds of {Seconds} s";

    internal static BenchmarkOptions? From(string[] args)
    {
        try
        {
            var what = args.FirstOrDefault(argument => !argument.StartsWith('-')) is { } first && args[0] == first ? first : "all";
            if (Known.Contains(what))
                return new(what, Number(args, "--clients", 16, 256), Number(args, "--seconds", 5, 120), Number(args, "--rounds", 5, 50), Number(args, "--toggles", 10_000, 100_000), Number(args, "--upgrades", 100, 1_000));
        }
        catch (FormatException wrong)
        {
            Console.Error.WriteLine(wrong.Message);
        }

        Console.Error.WriteLine($"benchmarks [{string.Join('|', Known)}] [--clients 16] [--seconds 5] [--rounds 5] [--toggles 10000] [--upgrades 100]");
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
}
