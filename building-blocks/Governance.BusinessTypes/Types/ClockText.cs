using System.Globalization;
using System.Text.RegularExpressions;
using Governance.WorkingTime;

namespace Governance.BusinessTypes;

/// <summary>How files write a time limit: <c>24 hours</c>, <c>1 working day</c>, <c>3 working days</c>.</summary>
internal static partial class ClockText
{
    [GeneratedRegex(@"\A(?<amount>[1-9][0-9]{0,2}) (?<unit>hours?|working days?)\z")]
    private static partial Regex Shape { get; }

    public static bool TryParse(string text, out TimeLimit limit)
    {
        var match = Shape.Match(text);
        limit = match.Success
            ? new(
                int.Parse(match.Groups["amount"].ValueSpan, CultureInfo.InvariantCulture),
                match.Groups["unit"].ValueSpan[0] == 'h' ? TimeLimitUnit.Hours : TimeLimitUnit.WorkingDays)
            : default;
        return match.Success;
    }
}
