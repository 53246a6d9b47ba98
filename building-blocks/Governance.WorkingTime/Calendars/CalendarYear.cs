using NodaTime;

namespace Governance.WorkingTime;

/// <summary>
/// The days of a year that differ from Monday to Friday. Of mainland China they are announced by the State Council, as a rule in November
/// of the year before.
/// </summary>
/// <remarks>
/// Immutable: the days are copied and sorted. A day belongs to the year of its own date, also where a notice for the next year moves it.
/// Equal are two years with the same days.
/// </remarks>
public sealed class CalendarYear : IEquatable<CalendarYear>
{
    /// <summary>The earliest year that a calendar takes.</summary>
    public const int Earliest = 1900;

    /// <summary>The latest year that a calendar takes.</summary>
    public const int Latest = 2199;

    /// <summary>A year with its days.</summary>
    /// <param name="year">From <see cref="Earliest"/> to <see cref="Latest"/>.</param>
    /// <param name="days">In any order, all of this year, each date once; empty says that the year has no holidays, which is not the same
    /// as a year without data.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside its bounds.</exception>
    /// <exception cref="ArgumentException">A day is of another year or stands twice.</exception>
    public CalendarYear(int year, IReadOnlyList<CalendarDay> days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, Earliest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, Latest);
        Year = year;
        CalendarDay[] sorted = [.. days.OrderBy(day => day.Date)];
        for (var i = 0; i < sorted.Length; i++)
        {
            if (sorted[i].Date.Year != year)
                throw new ArgumentException($"{sorted[i].Date:uuuu-MM-dd} is no day of {year}.", nameof(days));
            if (i > 0 && sorted[i].Date == sorted[i - 1].Date)
                throw new ArgumentException($"{sorted[i].Date:uuuu-MM-dd} stands twice in {year}.", nameof(days));
        }

        Days = Array.AsReadOnly(sorted);
    }

    /// <summary>The year, from <see cref="Earliest"/> to <see cref="Latest"/>.</summary>
    public int Year { get; }

    /// <summary>The days that differ, in the order of their dates.</summary>
    public IReadOnlyList<CalendarDay> Days { get; }

    /// <summary>Whether both are the same year with the same days.</summary>
    public bool Equals(CalendarYear? other) => other is not null && Year == other.Year && Days.SequenceEqual(other.Days);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CalendarYear);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Year, Days.Count);
}
