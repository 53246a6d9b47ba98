using System.Globalization;
using System.Text.RegularExpressions;
using Governance.Contracts;
using NodaTime;
using NodaTime.Text;

namespace Governance.BusinessTypes;

/// <summary>A date: written year, month, day, with whatever stands between them; kept as ISO 8601.</summary>
internal sealed partial class DateField() : FieldTypeDescriptor(FieldType.Date)
{
    [GeneratedRegex(@"\A(?<year>[0-9]{4})(-|/|\.|年)(?<month>[0-9]{1,2})(-|/|\.|月)(?<day>[0-9]{1,2})日?\z")]
    private static partial Regex Shape { get; }

    // A year before 1000 is one that somebody, or some form, filled up with zeros.
    [GeneratedRegex(@"\A(0[0-9]{3}|[0-9]{1,3})(-|/|\.|年)[0-9]{1,2}(-|/|\.|月)[0-9]{1,2}日?\z")]
    private static partial Regex ShortYear { get; }

    // What three boxes leave where one of them is empty.
    [GeneratedRegex(@"\A(?<year>[0-9]*)-(?<month>[0-9]*)-(?<day>[0-9]*)\z")]
    private static partial Regex Boxes { get; }

    public override LocalText Title => new("日期", "Date");

    public override LocalText Hint => new("例如 2026 年 2 月 13 日", "For example 2026, 2, 13 for 13 February 2026");

    public override IReadOnlyList<string> Keys => NumberField.BoundKeys;

    public override bool IsOrdered => true;

    public override string Widget => Widgets.Date;

    public override InputTraits Input => new(Keyboard: "numeric", Width: 10);

    // A bound that moves is near today; one that does not is written out.
    public override IEnumerable<string> Examples(FormField field, LocalDate today) =>
        Enumerable.Range(0, 1100).SelectMany(days => new[] { today.PlusDays(-days), today.PlusDays(days) })
            .Concat(new[] { field.Min, field.Max }.OfType<string>()
                .Select(bound => LocalDatePattern.Iso.Parse(bound)).Where(bound => bound.Success).Select(bound => bound.Value))
            .Select(LocalDatePattern.Iso.Format);

    public override LocalText Show(FormField field, string value) =>
        LocalDatePattern.Iso.Parse(value) is { Success: true, Value: var date } ? Written(date) : value;

    public override LocalText? KeyTitle(string key) => key == "min" ? new("最早日期", "Earliest date") : new("最晚日期", "Latest date");

    public override LocalText? KeyExample(string key) => key == "min"
        ? new("如 2026-01-01，或 today-30", "such as 2026-01-01, or today-30")
        : new("如 today（当天）、today+7", "such as today, or today+7");

    internal override Checked Check(FormField field, string text, LocalDate today)
    {
        var (zh, en) = (field.Label.Zh, field.Label.In("en"));
        var plain = PlainText.Narrow(text).Replace(" ", "", StringComparison.Ordinal);
        if (ShortYear.IsMatch(plain))
            return new(text, new($"“{zh}”的年份请写四位数字，如 2026。", $"Please write the year of '{en}' with four digits, such as 2026."));
        if (Boxes.Match(plain) is { Success: true } boxes && Missing(boxes) is { } missing)
            return new(text, new($"“{zh}”没有写{missing.Zh}，请补上。", $"'{en}' has no {missing.En}. Please add it."));
        if (Read(plain) is not { } date)
            return new(text, new($"“{zh}”不是一个真实的日期，请按年、月、日填写，如 2026-02-13。", $"'{en}' is not a real date. Please write year, month, day, such as 2026-02-13."));
        var written = LocalDatePattern.Iso.Format(date);
        if (field.Min is { } min && DateBound.TryParse(min, today, out var earliest) && date < earliest)
            return new(written, new($"“{zh}”不能早于{Named(earliest, today).Zh}，请核对。", $"'{en}' cannot be before {Named(earliest, today).En}. Please check it."));
        if (field.Max is { } max && DateBound.TryParse(max, today, out var latest) && date > latest)
            return new(written, new($"“{zh}”不能晚于{Named(latest, today).Zh}，请核对。", $"'{en}' cannot be after {Named(latest, today).En}. Please check it."));
        return new(written);
    }

    internal override decimal? Bound(string text, LocalDate today) => DateBound.TryParse(text, today, out var date) ? Period.DaysBetween(today, date) : null;

    internal override LocalText BoundCure => new("请写日期（2026-02-13）、today，或者 today-30、today+7。", "Write a date (2026-02-13), today, or today-30, today+7.");

    // One that is fixed and one that moves pass each other some day.
    internal override bool CanCompareBounds(string min, string max) => DateBound.Moves(min) == DateBound.Moves(max);

    internal static LocalDate? Read(string text)
    {
        var match = Shape.Match(text);
        string Part(string name) => match.Groups[name].Value.PadLeft(2, '0');
        return match.Success && LocalDatePattern.Iso.Parse($"{Part("year")}-{Part("month")}-{Part("day")}") is { Success: true, Value: var date }
            ? date
            : null;
    }

    private static LocalText? Missing(Match boxes)
    {
        (string Box, string Zh, string En)[] parts = [("year", "年份", "year"), ("month", "月份", "month"), ("day", "日", "day")];
        var empty = parts.Where(part => boxes.Groups[part.Box].Length == 0).ToArray();
        return empty.Length is 0 or 3 ? null : new(string.Join('、', empty.Select(part => part.Zh)), string.Join(" and no ", empty.Select(part => part.En)));
    }

    private static LocalText Written(LocalDate date) => new(
        date.ToString("uuuu年M月d日", CultureInfo.InvariantCulture),
        date.ToString("d MMMM uuuu", CultureInfo.InvariantCulture));

    private static LocalText Named(LocalDate date, LocalDate today)
    {
        var written = Written(date);
        return date == today ? new($"今天（{written.Zh}）", $"today ({written.En})") : written;
    }
}
