using System.Text.RegularExpressions;
using Governance.Contracts;

namespace Governance.Core.Channels.Email.Letters;

/// <summary>
/// Leaves out the letter that is answered. Only at the end: who answers between its lines is read with them. What is cut too much nobody would miss, so
/// where it is not sure nothing is cut.
/// </summary>
internal static partial class CutQuote
{
    private const int LongestMark = 400;
    private const int LinesOfHead = 7;

    /// <param name="answers">
    /// Whether the letter answers another one. In a first letter, and in one that is passed on, a quote is the matter itself: there only our own line cuts.
    /// </param>
    internal static string From(IReadOnlyList<LetterLine> lines, bool answers)
    {
        var end = OwnLine(lines) ?? lines.Count;
        if (answers)
            end = Trailing(lines, Opening(lines, end) ?? end);
        if (end == lines.Count)
            return Words(lines);
        while (end > 0 && Ornament().IsMatch(lines[end - 1].Text))
            end--;
        var text = Words(lines.Take(end));
        return PlainText.IsBlank(text) ? Words(lines) : text;
    }

    /// <summary>The lines as a text, without heaps of empty ones.</summary>
    internal static string Words(IEnumerable<LetterLine> lines) =>
        LetterWords.Readable(EmptyLines().Replace(string.Join('\n', lines.Select(line => line.Text)), "\n\n\n")).Trim();

    private static int? OwnLine(IReadOnlyList<LetterLine> lines)
    {
        for (var at = 0; at < lines.Count; at++)
            if (lines[at].Text is { Length: <= LongestMark } text
                && (text.Contains(LetterText.WriteAboveThisLine.Zh, StringComparison.Ordinal)
                    || text.Contains(LetterText.WriteAboveThisLine.In("en"), StringComparison.OrdinalIgnoreCase))
                && (!lines[at].Quoted || IsQuoteToTheEnd(lines, at, lines.Count)))
                return at;
        return null;
    }

    private static int? Opening(IReadOnlyList<LetterLine> lines, int end)
    {
        for (var at = 0; at < end; at++)
            if (Opens(lines, at) is { } height && IsQuoteToTheEnd(lines, at + height, end))
                return at;
        return null;
    }

    /// <summary>How many lines a mail program's words above a quote take, where they stand here.</summary>
    private static int? Opens(IReadOnlyList<LetterLine> lines, int at)
    {
        var text = lines[at].Text;
        if (text.Length > LongestMark)
            return null;
        if (LetterText.Separator().IsMatch(text) || IsHead(lines, at))
            return 1;
        for (var height = 1; height <= 3 && at + height <= lines.Count && text.Length <= LongestMark; height++)
        {
            if (LetterText.Wrote().IsMatch(text))
                return Names(text) || (Dates().IsMatch(text) && NextIsQuoted(lines, at + height)) ? height : null;
            if (at + height < lines.Count)
                text += " " + lines[at + height].Text.Trim();
            // Programs break the line that they write, and no other: it begins as theirs do.
            if (!Begins().IsMatch(text))
                return null;
        }

        return null;
    }

    private static bool IsHead(IReadOnlyList<LetterLine> lines, int at)
    {
        if (!LetterText.HeadLine().Match(lines[at].Text).Groups["from"].Success)
            return false;
        var others = lines.Skip(at + 1).Where(line => line.Text.Length > 0).Take(LinesOfHead)
            .Count(line => line.Text.Length <= LongestMark * 4 && LetterText.HeadLine().IsMatch(line.Text));
        return others >= 2;
    }

    private static bool Names(string text) => text.Contains('@', StringComparison.Ordinal);

    private static bool NextIsQuoted(IReadOnlyList<LetterLine> lines, int at) =>
        lines.Skip(at).FirstOrDefault(line => line.Text.Length > 0) is { Text: not null, Quoted: true };

    /// <summary>Whether nothing is written below what is quoted from here on. Where the quote has no marks of its own it reaches to the end.</summary>
    private static bool IsQuoteToTheEnd(IReadOnlyList<LetterLine> lines, int at, int end)
    {
        var quoted = 0;
        for (var below = at; below < end; below++)
            if (lines[below].Text.Length == 0)
                continue;
            else if (lines[below].Quoted)
                quoted++;
            else
                return quoted == 0;
        return true;
    }

    /// <summary>Where the quote at the very end begins, with the line that says whose it is, in whatever language.</summary>
    private static int Trailing(IReadOnlyList<LetterLine> lines, int end)
    {
        var (start, isQuoted) = (end, false);
        while (start > 0 && (lines[start - 1].Quoted || lines[start - 1].Text.Length == 0))
            isQuoted |= lines[--start].Quoted;
        if (!isQuoted)
            return end;
        if (start > 0 && lines[start - 1].Text is { Length: <= LongestMark } above && above.EndsWith(':') | above.EndsWith('：')
            && (Names(above) || Dates().IsMatch(above)))
            start--;
        return start;
    }

    [GeneratedRegex(@"^\s*[-_—=*–]{3,}\s*$|^\s*$")]
    private static partial Regex Ornament();

    [GeneratedRegex(@"\n{4,}")]
    private static partial Regex EmptyLines();

    [GeneratedRegex(@"\d{4}|\d{1,2}[:：]\d{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Dates();

    [GeneratedRegex(@"^[\s>]*(On|At|\p{IsCJKUnifiedIdeographs}{1,3}\s?\d|[^<\n]{1,60}<)", RegexOptions.CultureInvariant)]
    private static partial Regex Begins();
}
