using System.Globalization;

namespace Governance.Core.Packages;

/// <summary>Which of two versions is the newer: by their numbers, and what is marked as a preview comes before the same number without a mark.</summary>
internal sealed class ModuleVersion : IComparer<string>
{
    internal static ModuleVersion Order { get; } = new();

    public int Compare(string? x, string? y)
    {
        var (mine, theirs) = (Parts(x), Parts(y));
        var numbers = mine.Numbers.CompareTo(theirs.Numbers);
        return numbers != 0 ? numbers : (mine.Mark, theirs.Mark) switch
        {
            ("", "") => 0,
            ("", _) => 1,
            (_, "") => -1,
            var (left, right) => string.CompareOrdinal(left, right),
        };
    }

    /// <summary>The smallest version after another.</summary>
    internal static string Next(string version)
    {
        var ((major, minor, patch), mark) = Parts(version);
        return $"{major}.{minor}.{(mark.Length > 0 ? patch : patch + 1)}";
    }

    private static ((uint, uint, uint) Numbers, string Mark) Parts(string? version)
    {
        var halves = (version ?? "").Split('-', 2);
        var numbers = halves[0].Split('.').Select(
            part => uint.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).ToArray();
        return ((numbers[0], numbers.ElementAtOrDefault(1), numbers.ElementAtOrDefault(2)), halves.ElementAtOrDefault(1) ?? "");
    }
}
