using System.Globalization;
using Governance.Contracts;
using Governance.Core.Data;
using NodaTime;

namespace Governance.Core.Office;

/// <summary>A stretch of time that a search looks at in one go, as the words by which the index knows its days or months.</summary>
internal sealed record SearchWindow(IReadOnlyList<string> Moments)
{
    private const int Grows = 3;
    private static readonly LocalDate DayZero = new(2000, 1, 1);

    /// <summary>From the newest day back to the first: a day, three, nine and what is left of a month, then month by month, twice as many each time.</summary>
    internal static IEnumerable<SearchWindow> Back(LocalDate newest, LocalDate first)
    {
        var day = newest;
        for (var length = 1; length <= Grows * Grows; length *= Grows)
        {
            yield return new([.. Days(day.PlusDays(1 - length), day)]);
            day = day.PlusDays(-length);
        }

        var month = new LocalDate(day.Year, day.Month, 1);
        yield return new([.. Days(month, day)]);
        for (var length = 1; month > first; length *= 2)
        {
            var last = month;
            yield return new([.. Enumerable.Range(1, length).Select(back => MonthOf(last.PlusMonths(-back)))]);
            month = month.PlusMonths(-length);
        }
    }

    /// <summary>As a query of the index: one of these moments, one of these units, this kind.</summary>
    internal string Scope(IReadOnlyList<string>? units, EnquiryKind? kind) => string.Join(
        " & ",
        new[] { Any(Moments), units is null ? null : Any(units.Select(unit => $"u{unit}")), kind is null ? null : Any([$"k{kind}"]) }.OfType<string>());

    private static IEnumerable<string> Days(LocalDate from, LocalDate until)
    {
        for (var day = from; day <= until; day = day.PlusDays(1))
            yield return string.Create(CultureInfo.InvariantCulture, $"d{Period.DaysBetween(DayZero, day)}");
    }

    private static string MonthOf(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"m{day.Year * 12 + day.Month}");

    private static string Any(IEnumerable<string> lexemes) => $"({string.Join(" | ", lexemes.Select(Quoted))})";

    private static string Quoted(string lexeme) => $"'{SearchRows.Mark}{lexeme.Replace("\\", "\\\\").Replace("'", "''")}'";
}
