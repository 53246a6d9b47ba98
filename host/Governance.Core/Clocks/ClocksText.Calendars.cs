using Governance.Contracts;
using NodaTime;

namespace Governance.Core.Clocks;

internal static partial class ClocksText
{
    internal static readonly LocalText HalfDayHasItsClosingTime = new(
        "半天要在第四栏写下班时间，如 12:00", "A half day has its closing time in the fourth column, such as 12:00");
    internal static readonly LocalText OnlyHalfDayHasClosingTime = new("只有半天才写下班时间", "Only a half day has a closing time");
    internal static readonly LocalText ThisEventCannotBeRead = new("这个事件读不出来", "This event cannot be read");
    internal static readonly LocalText OnlyEventsThatDoNotRepeat = new(
        "只收不重复的事件，每一段日子写成一个事件", "Only events that do not repeat: write each stretch of days as an event of its own");
    internal static readonly LocalText OnlyWholeDayEvents = new(
        "只收整天的事件；补班可以写上下班时间，要在同一天之内。时长只写天数或周数，如 P7D",
        "Only whole-day events; a make-up workday may have its hours, within the day. A duration is in days or weeks, such as P7D");
    internal static readonly LocalText EventEndsAfterItBegins = new("事件要在开始以后结束，不超过 40 天", "An event ends after it begins, within 40 days");
    internal static readonly LocalText ThisYear = new("这一年的日历", "this year");
    internal static readonly LocalText OfficeClosesAfterItOpens = new("下班时间必须晚于上班时间。", "The office closes after it opens.");
    internal static readonly LocalText LunchLiesInsideTheOfficeHours = new("午休必须在上班时间之内。", "Lunch lies inside the office hours.");
    internal static readonly LocalText WriteTheTimeAs0830 = new("时间写作 08:30。", "Write the time as 08:30.");
    internal static readonly LocalText TheseHours = new("这里的办公时间", "these hours");
    internal static readonly LocalText NoHoursOfItsOwn = new("没有自己的办公时间", "no hours of its own");
    internal static readonly LocalText NoLunch = new("没有午休", "no lunch");
    internal static readonly LocalText OfficeHoursHaveChanged = new("办公时间有调整，答复时限重新计算", "Office hours have changed; the due time was worked out anew");
    internal static readonly LocalText NoCalendarOfThisYear = new("没有这一年的日历。", "There is no calendar of this year.");
    internal static readonly LocalText FileIsEmptyOrTooLarge = new("文件是空的，或者太大。", "The file is empty, or too large.");
    internal static readonly LocalText Holiday = new("放假", "holiday");
    internal static readonly LocalText MakeUpWorkday = new("调休上班", "make-up workday");
    internal static readonly LocalText ClosingDay = new("停办", "closed");
    internal static readonly LocalText HalfDay = new("半天", "half day");

    // What published calendars call their days: read, never shown.
    internal const string AtWork = "上班";
    internal const char WorkMark = '班';
    internal const char RestMark = '休';
    internal const string NotTheOccasion = "第\\s*\\d+\\s*天.*|放假.*|假期.*|[调补休上]*班.*|[调补]?休.*";
    internal static readonly string[] HolidayWords = ["放假", "假期"];

    internal static LocalText IsNoDate(string cells) => new(
        $"“{cells}”不是日期，写作 2027-02-05 或 2027-02-05..2027-02-11（同一年）", $"“{cells}” is no date: write 2027-02-05 or, within one year, 2027-02-05..2027-02-11");

    internal static LocalText KindIsUnknown(string? value) => new(
        $"类别“{value}”不认识，写 放假、调休上班、停办 或 半天", $"The kind “{value}” is unknown: write holiday, workday, closed or half day");

    internal static LocalText YearsAreFromTo(int earliest, int latest) => new($"年份从 {earliest} 到 {latest}。", $"Years are from {earliest} to {latest}.");

    internal static LocalText HolidaysOfHaveChanged(string of) => new(
        $"{of} 年节假日安排有调整，答复时限重新计算", $"The holidays of {of} have changed; the due time was worked out anew");

    internal static LocalText AtMostDays(int mostDays) => new($"最多 {mostDays} 天。", $"At most {mostDays} days.");

    internal static LocalText IsNoDay(string date) => new(
        $"“{date}”不是有效的一天：日期写作 2027-02-05；半天要写下班时间（如 12:00），其他的不写。",
        $"“{date}” is no day: write 2027-02-05; a half day, and no other, has a closing time such as 12:00.");

    internal static LocalText IsNotIn(string date, int? year) => new($"{date} 不在 {year} 年。", $"{date} is not in {year}.");

    internal static LocalText NameOfHasAtMostCharacters(string date, int longestName) => new(
        $"{date} 的名称最多 {longestName} 个字，不含控制字符。", $"The name of {date} has at most {longestName} characters, without control characters.");

    internal static LocalText IsOutOfTheCalendarsRange(string date) => new($"{date} 超出日历范围。", $"{date} is out of the calendar's range.");

    internal static LocalText DeskHasHalfDaysAndClosingDays(LocalDate date) => new(
        $"{date:uuuu-MM-dd}：科室只能有自己的半天和停办日，节假日属于全局日历。",
        $"{date:uuuu-MM-dd}: a desk has half days and closing days of its own; holidays belong to the bureau's year.");

    internal static LocalText OpensCloses(string opens, string closes) => new($"上班 {opens}，下班 {closes}", $"opens {opens}, closes {closes}");

    internal static LocalText Lunch(string lunchFrom, string? lunchUntil) => new($"午休 {lunchFrom}–{lunchUntil}", $"lunch {lunchFrom}–{lunchUntil}");

    internal static LocalText DayStandsTwice(string day) => new($"{day} 写了两次。", $"{day} stands twice.");

    internal static LocalText Line(int line, LocalText message) => new($"第 {line} 行：{message.Zh}", $"Line {line}: {message.In("en")}");

    internal static LocalText FileHasNoDaysOf(int year) => new($"文件里没有 {year} 年的日子。", $"The file has no days of {year}.");

    internal static LocalText HalfDayUntil(string? closes) => new($"半天，{closes} 下班", $"half day, closes at {closes}");

    internal static LocalText NeitherHolidayNorWorkday(string? title) =>
        new($"“{title}”没有说明放假还是上班，请在标题里写“休”或“班”", $"“{title}” says neither holiday (休) nor workday (班); say it in the summary");

    internal static LocalText HalfDayClosesTooEarly(string why) => new($"半天的下班时间必须晚于上班时间：{why}", why);
}
