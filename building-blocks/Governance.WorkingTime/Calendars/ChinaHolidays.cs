namespace Governance.WorkingTime;

/// <summary>
/// The public holidays and make-up workdays of mainland China, 2010 to 2026, built in. Source: the yearly notices of the
/// General Office of the State Council under its Rules on Holidays for Festivals and Memorial Days (全国年节及纪念日放假办法);
/// the address of each notice, and of later changes to it, stands in the data beside its year.
/// </summary>
public static class ChinaHolidays
{
    /// <summary>
    /// One for each year from 2010 to 2026, in order. A later year is added by <see cref="WorkingCalendar.With(CalendarYear)"/> when its
    /// notice is out.
    /// </summary>
    public static IReadOnlyList<CalendarYear> Years { get; } = CalendarText.Read(BuiltIn());

    private static string BuiltIn()
    {
        using var stream = typeof(ChinaHolidays).Assembly.GetManifestResourceStream("china-holidays.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
