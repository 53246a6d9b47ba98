using System.Text.RegularExpressions;
using Governance.WorkingTime;

namespace Governance.Core.Clocks.Calendars;

/// <summary>
/// What the title of an event says of its days: 休, 放假 or 假期 for a holiday, 班 for a make-up workday. What stands in brackets is about other
/// days, as in “国庆节放假（10月11日上班）”, and counts only where nothing else says it.
/// </summary>
internal static partial class DayWords
{
    internal static DayKind? KindIn(string title) => Said(Brackets().Replace(title, " ")) ?? Said(title);

    /// <summary>The occasion alone: without brackets, kind and “第1天/共8天”; null when nothing is left.</summary>
    internal static string? NameIn(string title)
    {
        var name = Rest().Replace(Brackets().Replace(title, " ").Split('·')[0], "").Trim();
        return name.Length == 0 ? null : name;
    }

    private static DayKind? Said(string words)
    {
        var holiday = ClocksText.HolidayWords.Select(word => words.IndexOf(word, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(-1).Min();
        var work = words.IndexOf(ClocksText.WorkMark, StringComparison.Ordinal);
        // The first word is what the days are: “放假，10月11日上班”. “调休上班” has 休 as well, and is work.
        return work >= 0 && (holiday < 0 || work < holiday) ? DayKind.MakeUpWorkday
            : holiday >= 0 || words.Contains(ClocksText.RestMark) ? DayKind.Holiday
            : null;
    }

    [GeneratedRegex("[（(【\\[][^）)】\\]]*[）)】\\]]?")]
    private static partial Regex Brackets();

    [GeneratedRegex(ClocksText.NotTheOccasion)]
    private static partial Regex Rest();
}
