using NodaTime;

namespace Governance.WorkingTime;

/// <summary>
/// When the office works on a working day, by the wall clock of the bureau's zone. The closing time is what ends a time limit
/// of working days: where there are business hours, the end of business is the end of the last day (Civil Code, article 203).
/// </summary>
/// <remarks>
/// Equal when all times are equal. Hours over midnight do not exist. Throws <see cref="ArgumentException"/> when the office closes before
/// it opens or lunch is not inside.
/// </remarks>
/// <param name="Opens">When work begins.</param>
/// <param name="Closes">When business ends; after <paramref name="Opens"/>.</param>
/// <param name="Lunch">When nobody works in between; <see langword="null"/> when the office works through. Lunch shortens working time,
/// never a deadline.</param>
public sealed record OfficeHours(LocalTime Opens, LocalTime Closes, LunchBreak? Lunch = null)
{
    /// <summary>08:30 to 17:30 without a break.</summary>
    public static OfficeHours Default { get; } = new(new(8, 30), new(17, 30));

    /// <summary>When business ends.</summary>
    public LocalTime Closes { get; } = Closes > Opens
        ? Closes
        : throw new ArgumentException($"The office cannot close at {Closes:HH:mm}: it opens at {Opens:HH:mm}.", nameof(Closes));

    /// <summary>When work begins.</summary>
    public LocalTime Opens { get; } = Opens;

    /// <summary>When nobody works in between.</summary>
    public LunchBreak? Lunch { get; } = Lunch is null || (Opens <= Lunch.From && Lunch.From < Lunch.Until && Lunch.Until <= Closes)
        ? Lunch
        : throw new ArgumentException($"Lunch from {Lunch.From:HH:mm} to {Lunch.Until:HH:mm} is not inside {Opens:HH:mm} to {Closes:HH:mm}.", nameof(Lunch));
}

/// <summary>A break at noon, by the wall clock.</summary>
/// <param name="From">When it begins.</param>
/// <param name="Until">When work goes on; after <paramref name="From"/>.</param>
public sealed record LunchBreak(LocalTime From, LocalTime Until);
