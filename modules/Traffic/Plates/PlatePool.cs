using Governance.Contracts;
using NodaTime;

namespace Governance.Traffic.Plates;

/// <summary>The numbers that can be chosen: the same ones on every host and after every restart, because a pool can only grow.</summary>
internal static class PlatePool
{
    internal const string SmallCars = "traffic.plates";
    internal const string NewEnergyCars = "traffic.new-energy-plates";

    internal static Duration Hold { get; } = Duration.FromDays(3);

    private const string Prefix = "粤H";
    private const string Digits = "0123456789";

    // GA 36: no I and no O, which are taken for 1 and 0.
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ";

    // GA 36 for small new-energy cars: the first letter says how the car is driven, the last four characters are digits.
    private const string NewEnergyKinds = "ABCDEFGHJK";

    internal static IReadOnlyList<string> SmallCarNumbers(int count) => Distinct(count, 20_260_101, Shape);

    internal static IReadOnlyList<string> NewEnergyNumbers(int count) =>
        Distinct(count, 20_260_102, _ => [NewEnergyKinds, Digits, Digits, Digits, Digits, Digits]);

    /// <summary>The pool that the answers of a preselection form draw on.</summary>
    internal static string Of(FormValues form) => form["newEnergyPlateNumber"] is null ? SmallCars : NewEnergyCars;

    internal static string? NumberIn(FormValues form) => form["newEnergyPlateNumber"] ?? form["plateNumber"];

    private static string[] Shape(uint draw) => (draw % 3) switch
    {
        0 => [Letters, Digits, Digits, Digits, Digits],
        1 => [Digits, Digits, Digits, Letters, Digits],
        _ => [Letters, Letters, Digits, Digits, Digits],
    };

    private static string[] Distinct(int count, uint seed, Func<uint, string[]> shape)
    {
        var numbers = new List<string>(count);
        var seen = new HashSet<string>(count, StringComparer.Ordinal);
        while (numbers.Count < count)
        {
            var places = shape(seed = Next(seed));
            var number = Prefix + string.Concat(places.Select(signs => signs[(int)((seed = Next(seed)) % (uint)signs.Length)]));
            if (seen.Add(number))
                numbers.Add(number);
        }

        return [.. numbers];
    }

    // A generator of our own (xorshift): that of the framework promises no sequence from one version to the next.
    private static uint Next(uint state)
    {
        state ^= state << 13;
        state ^= state >> 17;
        return state ^ (state << 5);
    }
}
