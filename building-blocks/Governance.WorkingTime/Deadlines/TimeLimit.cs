namespace Governance.WorkingTime;

/// <summary>How long the bureau has: so many elapsed hours or so many working days.</summary>
/// <param name="Amount">From 1 up.</param>
/// <param name="Unit">What <paramref name="Amount"/> counts.</param>
public readonly record struct TimeLimit(int Amount, TimeLimitUnit Unit);

/// <summary>What a time limit counts.</summary>
public enum TimeLimitUnit
{
    /// <summary>Elapsed hours, round the clock.</summary>
    Hours,

    /// <summary>Working days, the day of receipt not counted.</summary>
    WorkingDays,
}
