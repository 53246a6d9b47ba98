using System.Text;

namespace Governance.Core.Conversations;

/// <summary>What somebody is asked: what is read, and how it is answered, which stands under each page of it.</summary>
internal sealed record Prompt(IReadOnlyList<string> Lines, string How)
{
    /// <summary>All chats take as much in one message.</summary>
    internal const int MostBytes = 1_900;

    /// <summary>A page of it, as long as one message may be; beyond the last page it is the first again.</summary>
    /// <param name="before">What is said first, on the first page.</param>
    /// <param name="more">How the next page is asked for.</param>
    internal string Page(int page, IReadOnlyList<string> before, string more)
    {
        var pages = Pages([.. before, .. Lines], MostBytes - Bytes(How) - Bytes(more) - 2);
        var shown = pages[page % pages.Count];
        return string.Join('\n', new[] { shown, pages.Count > 1 ? more : "", How }.Where(part => part.Length > 0));
    }

    private static List<string> Pages(IReadOnlyList<string> lines, int most)
    {
        var (pages, page) = (new List<string>(), new StringBuilder());
        foreach (var line in lines.SelectMany(line => Pieces(line, most)))
        {
            if (page.Length > 0 && Bytes(page.ToString()) + Bytes(line) + 1 > most)
            {
                pages.Add(page.ToString());
                page.Clear();
            }

            page.Append(page.Length > 0 ? "\n" : "").Append(line);
        }

        pages.Add(page.ToString());
        return pages;
    }

    private static IEnumerable<string> Pieces(string line, int most)
    {
        var piece = new StringBuilder();
        var bytes = 0;
        foreach (var sign in line.EnumerateRunes())
        {
            if (bytes + sign.Utf8SequenceLength > most)
            {
                yield return piece.ToString();
                piece.Clear();
                bytes = 0;
            }

            piece.Append(sign);
            bytes += sign.Utf8SequenceLength;
        }

        yield return piece.ToString();
    }

    private static int Bytes(string text) => Encoding.UTF8.GetByteCount(text);
}
