using System.Globalization;
using NodaTime;

namespace Governance.WorkingTime;

internal sealed class ChineseWords : ILanguage
{
    public string StandsStill => "现在暂停计时，恢复后再确定答复期限";

    public string Received(LocalDateTime at, TimeLimit limit) => limit.Unit == TimeLimitUnit.Hours
        ? $"{Moment(at)} 收到，从收到起连续计算 {limit.Amount} 小时"
        : $"{Moment(at)} 收到，当天不计，从次日起计算 {limit.Amount} 个工作日";

    public string Extended(TimeLimit by) => $"延期 {by.Amount} {(by.Unit == TimeLimitUnit.Hours ? "小时" : "个工作日")}";

    public string Counted(ExplainedDay day) => $"第 {day.Number} 天 {Date(day.Date)}" + day.Kind switch
    {
        DayKind.MakeUpWorkday => $"（{day.Name}调休上班）",
        DayKind.HalfDay => $"（{day.Name}{day.Closes?.ToString("HH:mm", CultureInfo.InvariantCulture)} 下班）",
        _ => "",
    };

    public string Uncounted(LocalDate first, LocalDate last, NotCounted why, string? name)
    {
        var days = first == last ? Date(first) : $"{Date(first)}至{Date(last)}";
        return $"{days} " + why switch
        {
            NotCounted.Weekend => "周末，不计",
            NotCounted.Holiday => $"{name ?? "法定节假日"}放假，不计",
            NotCounted.ClosingDay => $"{name ?? "单位休息"}，不办公，不计",
            _ => "暂停计时，不计",
        };
    }

    public string Paused(LocalDateTime from, LocalDateTime? until) =>
        until is { } end ? $"{Moment(from)} 至 {Moment(end)} 暂停计时" : $"{Moment(from)} 起暂停计时";

    public string WithoutData(int year) => $"{year}年放假安排尚未录入，按周一至周五计算，录入后期限可能变动";

    public string Due(LocalDateTime at) => $"{Moment(at)} 前答复";

    private static string Date(LocalDate date) => $"{date.ToString("M月d日", CultureInfo.InvariantCulture)} {Weekday(date)}";

    private static string Moment(LocalDateTime at) =>
        $"{at.ToString("uuuu年M月d日", CultureInfo.InvariantCulture)} {Weekday(at.Date)} {at.ToString("HH:mm", CultureInfo.InvariantCulture)}";

    private static string Weekday(LocalDate date) => $"星期{"一二三四五六日"[(int)date.DayOfWeek - 1]}";
}
