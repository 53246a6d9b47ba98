using System.Globalization;
using NodaTime;

namespace Governance.WorkingTime;

internal sealed class EnglishWords : ILanguage
{
    public string StandsStill => "the clock stands still now; the deadline is known once it goes on";

    public string Received(LocalDateTime at, TimeLimit limit) => limit.Unit == TimeLimitUnit.Hours
        ? $"received {Moment(at)}; {limit} round the clock from then"
        : $"received {Moment(at)}; that day is not counted, {limit} from the next";

    public string Extended(TimeLimit by) => $"extended by {by}";

    public string Counted(ExplainedDay day) => $"day {day.Number} {Date(day.Date)}" + day.Kind switch
    {
        DayKind.MakeUpWorkday => $" (worked in exchange for {Name(day.Name) ?? "a holiday"})",
        DayKind.HalfDay => $" (closes {day.Closes?.ToString("HH:mm", CultureInfo.InvariantCulture)}{(day.Name is null ? "" : $", {Name(day.Name)}")})",
        _ => "",
    };

    public string Uncounted(LocalDate first, LocalDate last, NotCounted why, string? name)
    {
        var days = first == last ? Date(first) : $"{Date(first)} to {Date(last)}";
        return $"{days} " + why switch
        {
            NotCounted.Weekend => "weekend, not counted",
            NotCounted.Holiday => $"{Name(name) ?? "public holiday"}, not counted",
            NotCounted.ClosingDay => $"{Name(name) ?? "office closed"}, not counted",
            _ => "clock stood still, not counted",
        };
    }

    public string Paused(LocalDateTime from, LocalDateTime? until) =>
        until is { } end ? $"{Moment(from)} to {Moment(end)} clock stood still" : $"clock stands still since {Moment(from)}";

    public string WithoutData(int year) => $"the holidays of {year} are not entered yet: Monday to Friday was counted, and the deadline can move";

    public string Due(LocalDateTime at) => $"answer due by {Moment(at)}";

    /// <summary>A notice joins two festivals that fall together with a Chinese comma.</summary>
    private static string? Name(string? name) => name is null ? null : string.Join(" and ", name.Split('、').Select(Festival));

    private static string Festival(string name) => name switch
    {
        "元旦" => "New Year",
        "春节" => "Spring Festival",
        "清明节" => "Qingming Festival",
        "劳动节" => "Labour Day",
        "端午节" => "Dragon Boat Festival",
        "中秋节" => "Mid-Autumn Festival",
        "国庆节" => "National Day",
        "抗日战争暨世界反法西斯战争胜利70周年纪念日" => "70th Anniversary of Victory",
        _ => name,
    };

    private static string Date(LocalDate date) => date.ToString("ddd d MMM", CultureInfo.InvariantCulture);

    private static string Moment(LocalDateTime at) => at.ToString("ddd d MMM uuuu HH:mm", CultureInfo.InvariantCulture);
}
