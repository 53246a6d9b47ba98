using System.Globalization;
using Governance.Contracts;
using NodaTime;

namespace Governance.Host.Admin;

internal static partial class AdminText
{
    // What days are called in lines that are typed and read again.
    internal static readonly LocalText WorkdayWord = new("调休上班", "workday");
    internal static readonly LocalText ClosingDayWord = new("停办", "closed");
    internal static readonly LocalText HalfDayWord = new("半天", "half day");
    internal static readonly LocalText HolidayWord = new("放假", "holiday");
    internal static readonly LocalText BuiltInHours = new("系统内置", "Built in");
    internal static readonly LocalText HoursOfTheBureau = new("与全局相同", "As the bureau's");
    internal static readonly LocalText BackToBuiltInHours = new("恢复内置时间", "Back to the built-in hours");
    internal static readonly LocalText BackToTheBureausHours = new("改回全局时间", "Back to the bureau's hours");
    internal static readonly LocalText WeekdayLetters = new("一二三四五六日", "MTWTFSS");
    internal static readonly LocalText WorkdayMark = new("班", "W");
    internal static readonly LocalText HalfDayMark = new("半", "½");
    internal static readonly LocalText ClosedMark = new("停", "C");
    internal static readonly LocalText HolidayMark = new("休", "H");
    internal static readonly LocalText AboutCalendars = new(
        "节假日、调休上班、半天和停办日。时限按它计算；改动前先预览哪些时限会变。",
        "Holidays, make-up workdays, half days and closing days, by which deadlines are counted. See what moves before you change it.");
    internal static readonly LocalText LegendOfMarks = new("休 放假 · 班 调休上班 · 半 半天 · 停 停办", "H holiday · W make-up workday · ½ half day · C closed");
    internal static readonly LocalText DaysOfTheYearThatDiffer = new("这一年与周一至周五不同的日子", "The days of the year that differ from Monday to Friday");
    internal static readonly LocalText ImportACSVOrICalendarIcsFile = new("导入 CSV 或 iCalendar（.ics）文件", "Import a CSV or iCalendar (.ics) file");
    internal static readonly LocalText SourceSuchAsTheNoticesAddressOptional = new("依据（如通知网址，选填）", "Source, such as the notice's address (optional)");
    internal static readonly LocalText RecordOfChanges = new("修改记录", "Record of changes");
    internal static readonly LocalText When = new("时间", "When");
    internal static readonly LocalText By = new("修改人", "By");
    internal static readonly LocalText Reason = new("原因", "Reason");
    internal static readonly LocalText Source = new("依据", "Source");
    internal static readonly LocalText OneDayOrRangeALine = new(
        "每行一天或一段：2027-02-05..2027-02-11,放假,春节 · 2027-02-13,调休上班,春节 · 2027-02-04,半天,春节前,12:00 · 2027-08-20,停办,台风",
        "One day or range a line: 2027-02-05..2027-02-11,holiday,name · 2027-02-13,workday,name · 2027-02-04,half day,name,12:00 · 2027-08-20,closed,name");
    internal static readonly LocalText NoData = new("没有数据，按周一至周五计算", "No data: Monday to Friday count");
    internal static readonly LocalText FileIsTooLarge = new("文件太大：一年的日历不会超过 1 MB。", "The file is too large: a year's calendar takes less than 1 MB.");
    internal static readonly LocalText DeadlinesCountMondayToFridayMeanwhile = new(
        "时限暂按周一至周五计算，录入后会变动。", "Deadlines count Monday to Friday meanwhile, and will move.");
    internal static readonly LocalText EnterThemNow = new("现在录入", "Enter them now");
    internal static readonly LocalText OfficeHours = new("办公时间", "Office hours");
    internal static readonly LocalText OfTheWholeBureau = new(
        "全局，或某个科室自己的时间、半天和停办日。", "Of the whole bureau, or a unit's own, with half days and closing days.");
    internal static readonly LocalText Opens = new("上班", "Opens");
    internal static readonly LocalText Closes = new("下班", "Closes");
    internal static readonly LocalText LunchFromOptional = new("午休自（选填）", "Lunch from (optional)");
    internal static readonly LocalText LunchUntilOptional = new("午休至（选填）", "Lunch until (optional)");
    internal static readonly LocalText HalfDaysAndClosingDays = new("自己的半天和停办日（选填）", "Half days and closing days of its own (optional)");
    internal static readonly LocalText OneDayALine = new(
        "每行一天：2026-09-07,停办,搬迁 · 2026-12-31,半天,盘点,12:00", "One day a line: 2026-09-07,closed,move · 2026-12-31,half day,stocktaking,12:00");
    internal static readonly LocalText WholeBureau = new("全局", "The whole bureau");
    internal static readonly LocalText ClocksThatMove = new("会变动的时限", "Clocks that move");
    internal static readonly LocalText Clock = new("时限", "Clock");
    internal static readonly LocalText DueNow = new("原到期", "Due now");
    internal static readonly LocalText WouldBeDue = new("改为", "Would be due");
    internal static readonly LocalText Moves = new("变动", "Moves");
    internal static readonly LocalText LaterBy = new("推后 ", "later by ");
    internal static readonly LocalText EarlierBy = new("提前 ", "earlier by ");
    internal static readonly LocalText Late = new("超时", "late");

    internal static LocalText Month(LocalDate first) => new($"{first.Month} 月", first.ToString("MMMM", CultureInfo.GetCultureInfo("en")));

    internal static LocalText DaysMoved(int days) => new($"{days} 天", days == 1 ? "1 day" : $"{days} days");

    internal static LocalText YearWritten(int year) => new($"{year} 年", $"{year}");

    internal static LocalText InForceAndMoved(int moved) => new($"已生效，{moved} 个时限有变动", $"In force; {moved} clocks moved");

    internal static LocalText DaysThatWouldBeDropped(int dropped, string named, string dropped2) => new(
        $"现有的 {dropped} 天不在其中，将恢复为平常日子：{named}", $"{dropped2} that hold now are not among them and become ordinary days: {named}");

    internal static LocalText AddedChangedDropped(int after, int added, int changed, int dropped, string after2) => new(
        $"共 {after} 天：新增 {added} 天，改动 {changed} 天，去掉 {dropped} 天。", $"{after2}: {added} added, {changed} changed, {dropped} dropped. ");

    internal static LocalText DaysLeftOut(int leftOut, int year, string leftOut2) => new(
        $"文件里另有 {leftOut} 天不在 {year} 年，未采用，请在那一年导入。", $"{leftOut2} of the file not in {year} left out: import in their own year.");

    internal static LocalText HolidaysOfHaveNotBeenEntered(int year) => new($"{year} 年的节假日还没有录入：", $"The holidays of {year} have not been entered: ");

    internal static LocalText Line(int line, LocalText message) => new($"第 {line} 行：{message.Zh}", $"Line {line}: {message.In("en")}");

    internal static LocalText NoneOfOpenClocksMoves(int considered) => new($"{considered} 个在走的时限都不变。", $"None of {considered} open clocks moves.");

    internal static LocalText OfOpenClocksMoveLaterAndEarlier(int considered, int later, int earlier) => new(
        $"{considered} 个在走的时限中，{later} 个推后，{earlier} 个提前。", $"Of {considered} open clocks, {later} move later and {earlier} earlier.");

    internal static LocalText OfThemWouldBeLateAtOnce(int late) => new($"其中 {late} 个会立即超时。", $"{late} of them would be late at once.");

    internal static LocalText ThatAreDueFirstAreShown(int first) => new($"只列最早到期的 {first} 个。", $"The {first} that are due first are shown.");
}
