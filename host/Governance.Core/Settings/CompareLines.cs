using Governance.Contracts;

namespace Governance.Core.Settings;

/// <summary>What became of a line from one version to another.</summary>
internal enum LineChange
{
    Added,
    Removed,
    Changed,

    /// <summary>It says the same and stands elsewhere, where order counts.</summary>
    Moved,
}

/// <param name="Before">Null for a line that was added.</param>
/// <param name="After">Null for a line that was removed.</param>
internal sealed record ComparedLine(LineChange Change, string Key, LocalText? Before, LocalText? After);

/// <summary>All that is different between two versions, in the order of the later one; what was removed comes first.</summary>
internal sealed record ComparedVersions(int From, int To, IReadOnlyList<ComparedLine> Lines);

internal static class CompareLines
{
    internal static IReadOnlyList<ComparedLine> Between(IReadOnlyList<SettingLine> before, IReadOnlyList<SettingLine> after)
    {
        var (was, now) = (before.ToDictionary(line => line.Key, line => line.Text), after.ToDictionary(line => line.Key, line => line.Text));
        var inOrder = InOrder([.. before.Select(line => line.Key).Where(now.ContainsKey)], [.. after.Select(line => line.Key).Where(was.ContainsKey)]);
        return
        [
            .. before.Where(line => !now.ContainsKey(line.Key)).Select(line => new ComparedLine(LineChange.Removed, line.Key, line.Text, null)),
            .. after.Select(line => !was.TryGetValue(line.Key, out var old) ? new ComparedLine(LineChange.Added, line.Key, null, line.Text)
                : old != line.Text ? new(LineChange.Changed, line.Key, old, line.Text)
                : !inOrder.Contains(line.Key) ? new(LineChange.Moved, line.Key, old, line.Text)
                : null).OfType<ComparedLine>(),
        ];
    }

    /// <summary>The most lines that follow each other in both: the others are those that were moved.</summary>
    private static HashSet<string> InOrder(string[] before, string[] after)
    {
        var longest = new int[before.Length + 1, after.Length + 1];
        for (var row = before.Length - 1; row >= 0; row--)
            for (var column = after.Length - 1; column >= 0; column--)
                longest[row, column] = before[row] == after[column]
                    ? longest[row + 1, column + 1] + 1
                    : Math.Max(longest[row + 1, column], longest[row, column + 1]);
        var kept = new HashSet<string>(StringComparer.Ordinal);
        for (var (row, column) = (0, 0); row < before.Length && column < after.Length;)
            if (before[row] == after[column])
            {
                kept.Add(before[row]);
                (row, column) = (row + 1, column + 1);
            }
            else if (longest[row + 1, column] >= longest[row, column + 1])
                row++;
            else
                column++;
        return kept;
    }
}
