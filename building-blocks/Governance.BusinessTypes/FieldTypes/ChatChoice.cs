using System.Globalization;
using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>What somebody chose in a chat: by the number that stands before it, or by its words. Pure.</summary>
internal static class ChatChoice
{
    private static readonly char[] Between = [' ', '\t', '\n', ',', '、', ';', '，', '；', '.', '。', '/', '+', '和'];

    internal static string? Of(IReadOnlyList<FieldOption> offered, string said)
    {
        var text = PlainText.Narrow(said).TrimEnd('.', '。', '、', ')');
        if (offered.FirstOrDefault(option => Is(option, said.Trim()) || Is(option, text)) is { } named)
            return named.Value;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= offered.Count
            ? offered[number - 1].Value
            : null;
    }

    /// <returns>Null where one of them is none.</returns>
    internal static IReadOnlyList<string>? Several(IReadOnlyList<FieldOption> offered, string said)
    {
        if (Of(offered, said) is { } single)
            return [single];
        var chosen = PlainText.Narrow(said).Split(Between, StringSplitOptions.RemoveEmptyEntries).Select(part => Of(offered, part)).ToArray();
        return chosen.Length == 0 || chosen.Contains(null) ? null : [.. chosen.OfType<string>().Distinct()];
    }

    private static bool Is(FieldOption option, string text) => text == option.Value || text == option.Label.Zh
        || string.Equals(text, option.Label.In("en"), StringComparison.OrdinalIgnoreCase);
}
