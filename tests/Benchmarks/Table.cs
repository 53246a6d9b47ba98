using System.Globalization;

namespace Governance.Benchmarks;

/// <summary>A small table on the console.</summary>
internal sealed class Table(params string[] headings)
{
    private readonly List<string[]> rows = [headings];

    internal void Add(params object[] cells) => rows.Add([.. cells.Select(Written)]);

    internal void Print(string title)
    {
        Console.WriteLine();
        Console.WriteLine(title);
        var widths = Enumerable.Range(0, headings.Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows)
            Console.WriteLine("  " + string.Join("  ", row.Select((cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column]))));
    }

    private static string Written(object cell) => cell switch
    {
        double number and >= 100 => number.ToString("F0", CultureInfo.InvariantCulture),
        double number => number.ToString("F2", CultureInfo.InvariantCulture),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture)!,
    };
}

internal static class Figures
{
    internal static double Median(this IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[sorted.Length / 2 - 1] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>The figure below which such a part of them lies.</summary>
    internal static double Quantile(this IEnumerable<double> figures, double part)
    {
        var sorted = figures.Order().ToArray();
        return sorted[(int)Math.Round(part * (sorted.Length - 1))];
    }
}
