using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Governance.BusinessTypes;

/// <summary>The bound of a date: a date, or <c>today</c> with an offset in days.</summary>
internal static partial class DateBound
{
    [GeneratedRegex(@"\Atoday(?<days>[+-][0-9]{1,5})?\z")]
    private static partial Regex Shape { get; }

    public static bool Moves(string text) => text.StartsWith("today", StringComparison.Ordinal);

    public static bool TryParse(string text, LocalDate today, out LocalDate date)
    {
        if (LocalDatePattern.Iso.Parse(text).TryGetValue(today, out date))
            return true;
        var match = Shape.Match(text);
        if (match.Success)
            date = today.PlusDays(
                match.Groups["days"] is { Success: true } days ? int.Parse(days.ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0);
        return match.Success;
    }
}
