using System.Text;

namespace Governance.Core.Clocks.Calendars;

/// <summary>The cells of one line as spreadsheets write it: quoted where they hold a separator or quotes, parted by comma, semicolon or tab.</summary>
internal static class CsvCells
{
    internal static string[] Of(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var at = 0; at < line.Length; at++)
            if (line[at] == '"' && quoted && at + 1 < line.Length && line[at + 1] == '"')
                cell.Append(line[at++]);
            else if (line[at] == '"')
                quoted = !quoted;
            else if (line[at] is ',' or ';' or '\t' or '，' && !quoted)
                Next();
            else
                cell.Append(line[at]);
        Next();
        return [.. cells];

        void Next()
        {
            cells.Add(cell.ToString().Trim());
            cell.Clear();
        }
    }
}
