using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace Governance.Core.Channels.Email.Letters;

/// <summary>Thrown while a page is parsed that costs too much.</summary>
internal sealed class CostlyPageException : Exception;

/// <summary>
/// Adds up what a parser has to do for a page: for many of its signs it looks through all elements that are open, so that what is nested deep costs the
/// square of its length.
/// </summary>
/// <param name="elements">How many may be made.</param>
internal sealed class HtmlCost(int elements, CancellationToken patience)
{
    private const long Most = 20_000_000;

    // What is closed by the next of its kind, or holds nothing: left open it is not nested.
    private static readonly HashSet<string> Closing = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "li", "dt", "dd", "tr", "td", "th", "option", "optgroup", "br", "hr", "img", "input", "meta", "link", "base", "col", "area", "wbr", "embed",
        "param", "source", "track",
    };

    // Opened anew in each box that begins while they are open.
    private static readonly HashSet<string> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
    };

    private readonly Dictionary<string, int> open = new(StringComparer.OrdinalIgnoreCase);
    private long cost;
    private int depth;
    private int formats;
    private int counted;

    /// <exception cref="CostlyPageException">It was too much.</exception>
    internal void Of(HtmlToken token)
    {
        patience.ThrowIfCancellationRequested();
        var isStart = token.Type == HtmlTokenType.StartTag;
        if ((isStart || token.Type == HtmlTokenType.EndTag) && !Closing.Contains(token.Name))
        {
            var before = open.GetValueOrDefault(token.Name);
            // What ends without having begun ends nothing.
            var step = isStart ? 1 : before > 0 ? -1 : 0;
            open[token.Name] = before + step;
            depth += step;
            formats += Formats.Contains(token.Name) ? step : 0;
        }

        if (isStart && (counted += formats) > elements)
            throw new CostlyPageException();

        if ((cost += depth + 1) > Most)
            throw new CostlyPageException();
    }

    /// <exception cref="CostlyPageException">There are too many.</exception>
    internal void OfElement()
    {
        patience.ThrowIfCancellationRequested();
        if (++counted > elements || (cost += depth + 1) > Most)
            throw new CostlyPageException();
    }
}
