using System.Globalization;
using System.Text;

namespace Governance.Core.Channels.Email.Letters;

/// <summary>Puts what stands in boxes on a page below and beside each other, as lines of text.</summary>
internal sealed class LineWriter
{
    private const int DeepestMark = 5;

    private readonly List<LetterLine> lines = [];
    private readonly StringBuilder line = new();
    private readonly Stack<int> rows = new();
    private readonly Stack<int?> lists = new();
    private Gap gap;
    private string mark = "";
    private int quotes;
    private int marked;
    private bool quotedToTheEnd;

    // Of a cell or an item nothing is written yet: no line is left empty above its first paragraph.
    private bool atItsStart;

    private enum Gap
    {
        None,
        Blank,
        Cell,
        Line,
        Paragraph,
    }

    internal IReadOnlyList<LetterLine> Lines()
    {
        Push();
        return lines;
    }

    /// <param name="laidOut">Whether its line breaks and blanks count.</param>
    internal void Write(string text, bool laidOut)
    {
        foreach (var letter in text)
            if (letter == '\n' && laidOut)
                NewLine();
            else if (letter is ' ' or '\n' or '\t' or '\f' && !laidOut)
                Ask(Gap.Blank);
            else
            {
                Close();
                line.Append(letter is '\u00A0' ? ' ' : letter);
            }
    }

    internal void NewLine()
    {
        if (gap >= Gap.Line && line.Length > 0)
            Push();
        gap = Gap.None;
        Push(evenIfEmpty: true);
    }

    /// <summary>What follows begins a line of its own.</summary>
    internal void Break(bool paragraph = false)
    {
        // In a cell's first paragraph the cell has begun the line already.
        if (gap != Gap.Cell)
            Ask(paragraph && !atItsStart ? Gap.Paragraph : Gap.Line);
    }

    internal void BeginRow()
    {
        Push();
        rows.Push(0);
    }

    internal void EndRow()
    {
        rows.TryPop(out _);
        gap = Gap.Line;
    }

    internal void BeginCell()
    {
        if (!rows.TryPop(out var before))
            return;
        rows.Push(before + 1);
        atItsStart = true;
        if (before > 0)
            gap = Gap.Cell;
    }

    /// <param name="ordered">Whether its items have numbers.</param>
    internal void BeginList(bool ordered) => lists.Push(ordered ? 0 : null);

    internal void EndList() => lists.TryPop(out _);

    internal void BeginItem()
    {
        Push();
        var number = lists.TryPop(out var counted) ? counted + 1 : null;
        lists.Push(number);
        atItsStart = true;
        var indent = new string(' ', Math.Min(lists.Count - 1, DeepestMark) * 2);
        mark = number is { } at ? string.Create(CultureInfo.InvariantCulture, $"{indent}{at}. ") : $"{indent}- ";
    }

    /// <param name="isMarked">Whether its lines are to be seen as quoted.</param>
    internal void BeginQuote(bool isQuote, bool isMarked)
    {
        Push();
        quotes += isQuote ? 1 : 0;
        marked += isMarked ? 1 : 0;
    }

    internal void EndQuote(bool isQuote, bool isMarked)
    {
        Push();
        quotes -= isQuote ? 1 : 0;
        marked -= isMarked ? 1 : 0;
    }

    internal void QuoteAllThatFollows()
    {
        Push();
        quotedToTheEnd = true;
    }

    private void Ask(Gap asked) => gap = (Gap)Math.Max((int)gap, (int)asked);

    private void Close()
    {
        if (gap >= Gap.Line)
        {
            var paragraph = gap == Gap.Paragraph;
            Push();
            if (paragraph && lines.Count > 0 && lines[^1].Text.Trim('>', ' ').Length > 0)
                Push(evenIfEmpty: true);
        }
        else if (line.Length > 0)
            line.Append(gap switch { Gap.Cell => " | ", Gap.Blank => " ", _ => "" });

        (gap, atItsStart) = (Gap.None, false);
        line.Append(line.Length == 0 ? mark : "");
        mark = "";
    }

    private void Push(bool evenIfEmpty = false)
    {
        gap = Gap.None;
        if (line.Length == 0 && !evenIfEmpty)
            return;
        var signs = string.Concat(Enumerable.Repeat("> ", Math.Min(marked, DeepestMark)));
        lines.Add(new($"{signs}{line}".TrimEnd(), quotes > 0 || quotedToTheEnd));
        line.Clear();
    }
}
