using System.Globalization;
using System.Text.RegularExpressions;
using Governance.Core.Clocks.Notices;
using Governance.WorkingTime;
using NodaTime;
using NodaTime.Text;

namespace Governance.Host.Demo;

/// <summary>Dates in invented answers are told from the day on which they are given: <c>{today-3}</c>, so that the data never grow old.</summary>
internal static partial class DemoDates
{
    internal static string In(string text, Instant at) => Told().Replace(text, match =>
        LocalDatePattern.Iso.Format(WorkingCalendar.China.DateOf(at)
            .PlusDays(int.Parse("0" + match.Groups["days"].Value, CultureInfo.InvariantCulture) * (match.Groups["sign"].Value == "-" ? -1 : 1))));

    [GeneratedRegex(@"\{today(?<sign>[+-])?(?<days>\d{1,4})?\}")]
    private static partial Regex Told();
}
