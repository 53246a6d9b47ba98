using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using MimeKit.Text;

namespace Governance.Core.Channels.Email.Letters;

/// <summary>
/// HTML in lines, as a person sees it with nothing loaded: without scripts, styles and what is hidden; of links also where they lead, so that none can
/// pretend. Pictures are files of the letter, or lie elsewhere and are not fetched.
/// </summary>
internal sealed class HtmlLines
{
    private const int MostElements = 400_000;
    private const int LongestLink = 600;

    private readonly LineWriter writer = new();
    private readonly Stack<(string Address, System.Text.StringBuilder Words)> links = new();
    private int laidOut;

    private HtmlLines()
    {
    }

    internal static IReadOnlyList<LetterLine> Of(string html, CancellationToken patience)
    {
        try
        {
            var cost = new HtmlCost(MostElements, patience);
            // What is nested or repeated beyond reason takes a parser that follows the standard ever longer with each sign.
            var options = new HtmlParserOptions { IsScripting = false, OnToken = (token, _) => cost.Of(token), OnCreated = (_, _) => cost.OfElement() };
            using var document = new HtmlParser(options).ParseDocument(LetterWords.Readable(html));
            var lines = new HtmlLines();
            lines.Walk((INode?)document.Body ?? document, patience);
            return lines.writer.Lines();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return PlainLines.Of(WordsAlone(html, patience));
        }
    }

    /// <summary>By a stack of its own: a page may be nested deeper than calls can be.</summary>
    private void Walk(INode page, CancellationToken patience)
    {
        var open = new Stack<(INode Node, bool Leaving)>([(page, false)]);
        while (open.TryPop(out var at))
        {
            patience.ThrowIfCancellationRequested();
            if (at.Node is IText text)
                Write(text.Data);
            else if (at.Leaving)
                Leave((IElement)at.Node);
            else if (at.Node is not IElement element)
                Open(open, at.Node);
            else if (!HtmlMarks.IsHidden(element))
            {
                Enter(element);
                open.Push((element, true));
                Open(open, element);
            }
        }
    }

    private static void Open(Stack<(INode, bool)> open, INode node)
    {
        for (var index = node.ChildNodes.Length - 1; index >= 0; index--)
            open.Push((node.ChildNodes[index], false));
    }

    private void Write(string text)
    {
        writer.Write(text, laidOut > 0);
        if (links.TryPeek(out var link) && link.Words.Length < LongestLink)
            link.Words.Append(text);
    }

    private void Enter(IElement element)
    {
        switch (HtmlMarks.QuoteOf(element))
        {
            case QuoteMark.ToTheEnd:
                writer.QuoteAllThatFollows();
                break;
            case QuoteMark.Within or QuoteMark.None when HtmlMarks.IsQuote(element):
                writer.BeginQuote(HtmlMarks.QuoteOf(element) == QuoteMark.Within, element.LocalName == "blockquote");
                break;
        }

        switch (element.LocalName)
        {
            case "br":
                writer.NewLine();
                break;
            case "tr":
                writer.BeginRow();
                break;
            case "td" or "th":
                writer.BeginCell();
                break;
            case "ul" or "ol":
                writer.Break();
                writer.BeginList(element.LocalName == "ol");
                break;
            case "li":
                writer.BeginItem();
                break;
            case "a":
                links.Push((HtmlMarks.AddressOf(element), new()));
                break;
            case "pre" or "textarea":
                laidOut++;
                writer.Break();
                break;
            case var name when HtmlMarks.IsBlock(name):
                writer.Break(HtmlMarks.IsParagraph(element));
                break;
        }
    }

    private void Leave(IElement element)
    {
        switch (element.LocalName)
        {
            case "tr":
                writer.EndRow();
                break;
            case "ul" or "ol":
                writer.EndList();
                writer.Break();
                break;
            case "a" when links.TryPop(out var link):
                if (link.Address.Length > 0 && !HtmlMarks.IsSame(link.Words.ToString(), link.Address))
                    writer.Write(link.Words.ToString().Trim().Length > 0 ? $" ({link.Address})" : link.Address, laidOut: false);
                break;
            case "pre" or "textarea":
                laidOut--;
                writer.Break();
                break;
            case var name when HtmlMarks.IsBlock(name):
                writer.Break(HtmlMarks.IsParagraph(element));
                break;
        }

        if (HtmlMarks.IsQuote(element))
            writer.EndQuote(HtmlMarks.QuoteOf(element) == QuoteMark.Within, element.LocalName == "blockquote");
    }

    /// <summary>What is no markup, without order: for pages that no browser would show either.</summary>
    private static string WordsAlone(string html, CancellationToken patience)
    {
        using var reader = new StringReader(html);
        var tokens = new MimeKit.Text.HtmlTokenizer(reader);
        var words = new System.Text.StringBuilder();
        var skipped = false;
        while (tokens.ReadNextToken(out var token))
        {
            patience.ThrowIfCancellationRequested();
            if (token is HtmlTagToken tag)
            {
                skipped = !tag.IsEndTag && tag.Id is HtmlTagId.Script or HtmlTagId.Style or HtmlTagId.Title;
                if (tag.Id is HtmlTagId.Br or HtmlTagId.P or HtmlTagId.Div or HtmlTagId.TR or HtmlTagId.LI)
                    words.Append('\n');
            }
            else if (!skipped && token is HtmlDataToken data && token.Kind == HtmlTokenKind.Data)
                words.Append(data.Data);
        }

        return words.ToString();
    }
}
