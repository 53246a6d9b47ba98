using System.Globalization;
using Governance.Contracts;
using Governance.Core.Data;
using NodaTime;

namespace Governance.Core.Office;

/// <summary>A stretch of time that a search looks at in one go, as the words by which the index knows its days or months.</summary>
internal sealed record SearchWindow(IReadOnlyList<string> Moments)
{
    private const int SomeDays = 9;
    private const int Grows = 4;
    private static readonly LocalDate DayZero = new(2000, 1, 1);

    /// <summary>From the newest day back to the first: that day, the nine before, then as <see cref="Months"/> does.</summary>
    internal static IEnumerable<SearchWindow> Back(LocalDate newest, LocalDate first)
    {
        yield return new([.. Days(newest, newest)]);
        yield return new([.. Days(newest.PlusDays(-SomeDays), newest.PlusDays(-1))]);
        foreach (var window in Months(newest.PlusDays(-SomeDays - 1), first))
            yield return window;
    }

    /// <summary>What is left of the month, the month before, and then four times as many each time: whole months are one word of the index.</summary>
    internal static IEnumerable<SearchWindow> Months(LocalDate newest, LocalDate first)
    {
        var month = new LocalDate(newest.Year, newest.Month, 1);
        yield return new([.. Days(month, newest)]);
        for (var length = 1; month > first; length *= Grows)
        {
            var last = month;
            yield return new([.. Enumerable.Range(1, length).Select(back => MonthOf(last.PlusMonths(-back)))]);
            month = month.PlusMonths(-length);
        }
    }

    /// <summary>As a query of the index: one of these moments, one of these owners, this kind, still open.</summary>
    /// <param name="owners">Of <see cref="Unit"/> and <see cref="Officer"/>; null for all.</param>
    internal string Scope(IReadOnlyList<string>? owners = null, EnquiryKind? kind = null, bool stillOpen = false) => string.Join(
        " & ",
        new[]
        {
            Any(Moments),
            owners is null ? null : Any(owners),
            kind is null ? null : Any([$"k{kind}"]),
            stillOpen ? Any(["s"]) : null,
        }.OfType<string>());

    internal static string Unit(string code) => $"u{code}";

    internal static string Officer(Guid id) => $"o{id}";

    private static IEnumerable<string> Days(LocalDate from, LocalDate until)
    {
        for (var day = from; day <= until; day = day.PlusDays(1))
            yield return string.Create(CultureInfo.InvariantCulture, $"d{Period.DaysBetween(DayZero, day)}");
    }

    private static string MonthOf(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"m{day.Year * 12 + day.Month}");

    private static string Any(IEnumerable<string> lexemes) => $"({string.Join(" | ", lexemes.Select(Quoted))})";

    private static string Quoted(string lexeme) => $"'{SearchRows.Mark}{lexeme.Replace("\\", "\\\\").Replace("'", "''")}'";
}
