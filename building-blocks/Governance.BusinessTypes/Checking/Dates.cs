using System.Globalization;
using System.Text.RegularExpressions;
using Governance.Contracts;
using NodaTime;
using NodaTime.Text;

namespace Governance.BusinessTypes;

/// <summary>Dates: written year, month, day, with whatever stands between them; kept as ISO 8601.</summary>
internal static partial class Dates
{
    [GeneratedRegex(@"\A(?<year>[0-9]{4})(-|/|\.|年)(?<month>[0-9]{1,2})(-|/|\.|月)(?<day>[0-9]{1,2})日?\z")]
    private static partial Regex Shape { get; }

    public static Checked Check(FormField field, string text, LocalDate today)
    {
        var (zh, en) = (field.Label.Zh, field.Label.In("en"));
        if (Read(Texts.Narrow(text).Replace(" ", "", StringComparison.Ordinal)) is not { } date)
            return new(text, new($"“{zh}”不是一个真实的日期，请按年、月、日填写，如 2026-02-13。", $"'{en}' is not a real date. Please write year, month, day, such as 2026-02-13."));
        var written = LocalDatePattern.Iso.Format(date);
        if (field.Min is { } min && DateBound.TryParse(min, today, out var earliest) && date < earliest)
            return new(written, new($"“{zh}”不能早于{Named(earliest, today).Zh}，请核对。", $"'{en}' cannot be before {Named(earliest, today).En}. Please check it."));
        if (field.Max is { } max && DateBound.TryParse(max, today, out var latest) && date > latest)
            return new(written, new($"“{zh}”不能晚于{Named(latest, today).Zh}，请核对。", $"'{en}' cannot be after {Named(latest, today).En}. Please check it."));
        return new(written);
    }

    public static LocalDate? Read(string text)
    {
        var match = Shape.Match(text);
        return match.Success && LocalDatePattern.Iso.Parse($"{match.Groups["year"]}-{match.Groups["month"].Value.PadLeft(2, '0')}-{match.Groups["day"].Value.PadLeft(2, '0')}") is { Success: true, Value: var date }
            ? date
            : null;
    }

    private static LocalText Named(LocalDate date, LocalDate today)
    {
        var zh = date.ToString("uuuu年M月d日", CultureInfo.InvariantCulture);
        var en = date.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);
        return date == today ? new($"今天（{zh}）", $"today ({en})") : new(zh, en);
    }
}
