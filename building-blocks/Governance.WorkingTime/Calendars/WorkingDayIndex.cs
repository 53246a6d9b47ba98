using NodaTime;

namespace Governance.WorkingTime;

/// <summary>
/// All working days of some decades in order, and for each date how many there were up to it: the Nth working day after a date is one look-up.
/// </summary>
internal sealed class WorkingDayIndex
{
    private readonly LocalDate first;
    private readonly int[] workedUpTo;
    private readonly LocalDate[] workingDays;

    internal WorkingDayIndex(IReadOnlyCollection<int> years, Func<LocalDate, bool> isWorkingDay)
    {
        first = new(years.Append(2000).Min(), 1, 1);
        var last = new LocalDate(years.Append(2060).Max(), 12, 31);
        workedUpTo = new int[Period.DaysBetween(first, last) + 1];
        var worked = new List<LocalDate>(workedUpTo.Length);
        var date = first;
        for (var i = 0; i < workedUpTo.Length; i++, date = date.PlusDays(1))
        {
            if (isWorkingDay(date))
                worked.Add(date);
            workedUpTo[i] = worked.Count;
        }

        workingDays = [.. worked];
    }

    /// <summary>False where the answer lies outside the index.</summary>
    internal bool TryFind(LocalDate after, int count, out LocalDate found)
    {
        found = default;
        var day = Period.DaysBetween(first, after);
        if (day < 0 || day >= workedUpTo.Length)
            return false;
        var ordinal = (long)workedUpTo[day] + count - 1;
        if (ordinal >= workingDays.Length)
            return false;
        found = workingDays[ordinal];
        return true;
    }
}
