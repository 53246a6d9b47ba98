using NodaTime;

namespace Governance.WorkingTime;

/// <summary>A day that differs from Monday to Friday.</summary>
/// <remarks>Equal when all four are equal. Throws <see cref="ArgumentException"/> when a half day has no closing time or another day has one.</remarks>
/// <param name="Date">In the bureau's zone.</param>
/// <param name="Kind">What the day is.</param>
/// <param name="Name">What citizens are told, such as <c>春节</c>; on a make-up workday the holiday that it makes up for. Often <see langword="null"/>.</param>
/// <param name="Closes">When a half day ends, after the office opens; <see langword="null"/> for every other kind.</param>
public sealed record CalendarDay(LocalDate Date, DayKind Kind, string? Name = null, LocalTime? Closes = null)
{
    /// <summary>When a half day ends; <see langword="null"/> for every other kind.</summary>
    public LocalTime? Closes { get; } = (Kind == DayKind.HalfDay) == (Closes is not null)
        ? Closes
        : throw new ArgumentException($"{Date:uuuu-MM-dd}: a half day, and no other, has a closing time.", nameof(Closes));

    /// <summary>What the day is.</summary>
    public DayKind Kind { get; } = Kind;

    /// <summary>Whether the office works on it.</summary>
    public bool IsWorked => Kind is DayKind.WorkingDay or DayKind.MakeUpWorkday or DayKind.HalfDay;
}
