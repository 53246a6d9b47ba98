namespace Governance.WorkingTime;

/// <summary>What a day is to the office. Worked are <see cref="WorkingDay"/>, <see cref="MakeUpWorkday"/> and <see cref="HalfDay"/>.</summary>
public enum DayKind
{
    /// <summary>An ordinary day of work, Monday to Friday (State Council's rules on working hours, article 7).</summary>
    WorkingDay,

    /// <summary>Saturday or Sunday, not worked.</summary>
    Weekend,

    /// <summary>Not worked, by the State Council's yearly notice on public holidays; any day of the week.</summary>
    Holiday,

    /// <summary>Worked in exchange for a day of a holiday (调休上班), by the same notice; a Saturday or Sunday as a rule. Counts like any working day.</summary>
    MakeUpWorkday,

    /// <summary>Not worked, by the bureau's own announcement: a typhoon, a move. Has a name that says why.</summary>
    ClosingDay,

    /// <summary>Worked until <see cref="CalendarDay.Closes"/> only; counts as a whole working day that ends early.</summary>
    HalfDay,
}
