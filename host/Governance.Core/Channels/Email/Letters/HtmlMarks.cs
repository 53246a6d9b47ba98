using AngleSharp.Dom;

namespace Governance.Core.Channels.Email.Letters;

/// <summary>How a mail program marks the letter that is answered.</summary>
internal enum QuoteMark
{
    None,
    Within,
    ToTheEnd,
}

/// <summary>What elements of a letter's HTML mean; nothing of it is looked up elsewhere.</summary>
internal static class HtmlMarks
{
    private const int LongestAddress = 500;

    private static readonly HashSet<string> Unseen = new(StringComparer.Ordinal)
    {
        "head", "title", "script", "style", "template", "iframe", "frame", "frameset", "noframes", "object", "embed", "applet", "audio", "video", "canvas",
        "svg", "math", "datalist", "option", "meta", "link", "base",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "main", "menu", "nav", "p", "section", "summary", "table", "tbody",
        "thead", "tfoot", "caption",
    };

    // Ids and classes that mail programs give to what they quote: Outlook, NetEase, 139, Gmail, Thunderbird, Yahoo, Proton, and such as parsers have seen.
    private static readonly HashSet<string> QuoteIds = new(StringComparer.OrdinalIgnoreCase)
    {
        "isReplyContent", "reply139content", "mailcontent", "origbody", "ntes-mailmaster-quote",
    };

    private static readonly HashSet<string> EndIds = new(StringComparer.OrdinalIgnoreCase) { "divRplyFwdMsg", "appendonsend", "oriMsgHtmlSeperator" };

    private static readonly HashSet<string> QuoteClasses = new(StringComparer.OrdinalIgnoreCase)
    {
        "gmail_quote", "gmail_quote_container", "gmail_attr", "moz-cite-prefix", "yahoo_quoted", "protonmail_quote", "ntes-mailmaster-quote",
    };

    internal static bool IsHidden(IElement element)
    {
        if (Unseen.Contains(element.LocalName) || element.HasAttribute("hidden"))
            return true;
        if (element.GetAttribute("style") is not { } style)
            return false;
        var plain = style.Replace(" ", "", StringComparison.Ordinal);
        return plain.Contains("display:none", StringComparison.OrdinalIgnoreCase) || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)
            || plain.Contains("mso-hide:all", StringComparison.OrdinalIgnoreCase);
    }

    internal static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>Word makes a paragraph of each line, and says that nothing is between them.</summary>
    internal static bool IsParagraph(IElement element) => element.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6"
        || element.LocalName == "p" && element.ClassName?.StartsWith("Mso", StringComparison.OrdinalIgnoreCase) != true
            && element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal).Contains("margin:0", StringComparison.OrdinalIgnoreCase) != true;

    /// <summary>Whether its lines are set apart, be it as the letter that is answered or as a passage that the writer quotes.</summary>
    internal static bool IsQuote(IElement element) => element.LocalName == "blockquote" || QuoteOf(element) == QuoteMark.Within;

    internal static QuoteMark QuoteOf(IElement element)
    {
        if (element.Id is { Length: > 0 } id)
        {
            if (EndIds.Contains(id))
                return QuoteMark.ToTheEnd;
            if (QuoteIds.Contains(id))
                return QuoteMark.Within;
        }

        if (element.LocalName == "blockquote" && string.Equals(element.GetAttribute("type"), "cite", StringComparison.OrdinalIgnoreCase))
            return QuoteMark.Within;
        return element.ClassName is { Length: > 0 and < 200 } classes && classes.Split(' ', '\t', '\n').Any(QuoteClasses.Contains)
            ? QuoteMark.Within
            : QuoteMark.None;
    }

    /// <summary>Where a link leads; empty for what is no address of the web, of mail or of a telephone.</summary>
    internal static string AddressOf(IElement link)
    {
        var address = LetterWords.Line(link.GetAttribute("href") ?? "", LongestAddress);
        return address.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https:", StringComparison.OrdinalIgnoreCase)
            || address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)
            ? address
            : "";
    }

    internal static bool IsSame(string words, string address) => Bare(words).Equals(Bare(address), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string address)
    {
        var bare = address.Trim().TrimEnd('/');
        foreach (var scheme in (ReadOnlySpan<string>)["https://", "http://", "mailto:", "tel:"])
            if (bare.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
                return bare[scheme.Length..];
        return bare;
    }
}
