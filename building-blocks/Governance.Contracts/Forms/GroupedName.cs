using System.Globalization;
using System.Text.RegularExpressions;

namespace Governance.Contracts;

/// <summary>The name of an answer in a group, written as <c>vehicles[0].plate</c>.</summary>
/// <param name="Group">The name of the group.</param>
/// <param name="Index">The place of the item, from 0.</param>
/// <param name="Field">The name of the field in the group.</param>
public readonly partial record struct GroupedName(string Group, int Index, string Field)
{
    // More than any form shows: one may send too many items and has to be told so.
    private const int Highest = 99;

    [GeneratedRegex(@"\A(?<group>[a-z][a-zA-Z0-9]*)\[(?<index>0|[1-9][0-9]?)\]\.(?<field>[a-z][a-zA-Z0-9]*)\z")]
    private static partial Regex Shape { get; }

    /// <summary>Reads what <see cref="ToString"/> writes; false for the name of any other field.</summary>
    public static bool TryParse(string name, out GroupedName grouped)
    {
        var match = Shape.Match(name);
        grouped = match.Success
            ? new(match.Groups["group"].Value, int.Parse(match.Groups["index"].ValueSpan, CultureInfo.InvariantCulture), match.Groups["field"].Value)
            : default;
        return match.Success && grouped.Index <= Highest;
    }

    /// <summary>The name as answers and errors carry it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Group}[{Index}].{Field}");
}
