using System.Globalization;
using Governance.Contracts;

namespace Governance.Host.Portal.Fields;

/// <summary>A date typed in three boxes. What is no date is kept as it was typed, so that it can be shown again and put right.</summary>
internal static class WrittenDate
{
    internal static string Join(string? year, string? month, string? day)
    {
        string[] parts = [Plain(year), Plain(month), Plain(day)];
        if (parts.All(part => part.Length == 0))
            return "";
        return parts.All(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            // The year stays as it was typed: two digits of one are asked about, not filled up.
            ? $"{parts[0]}-{parts[1].PadLeft(2, '0')}-{parts[2].PadLeft(2, '0')}"
            : string.Join('-', parts);
    }

    internal static (string Year, string Month, string Day) Split(string? date)
    {
        var parts = (date ?? "").Split('-');
        return (Part(0), Part(1).TrimStart('0'), Part(2).TrimStart('0'));

        string Part(int number) => parts.Length > number ? parts[number] : "";
    }

    /// <summary>Full-width figures, as Chinese keyboards give them, become plain ones.</summary>
    private static string Plain(string? text) => PlainText.Narrow(text ?? "").Replace("-", "", StringComparison.Ordinal);
}
