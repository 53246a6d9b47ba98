using System.Net;
using AngleSharp.Html.Dom;
using Ganss.Xss;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Governance.BusinessTypes;

/// <summary>Turns a guide into HTML that can stand in a page below its one first heading.</summary>
internal static class GuideHtml
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseAutoLinks().UseEmphasisExtras().DisableHtml().Build();

    /// <summary>
    /// The HTML of a guide: headings from h2 down, lists, tables, links; raw HTML stays visible as text, and so does what is nested beyond reason.
    /// </summary>
    public static string From(string markdown) => TryFrom(markdown, out var html) ? html : $"<p>{WebUtility.HtmlEncode(markdown)}</p>";

    internal static bool TryFrom(string markdown, out string html)
    {
        try
        {
            var document = Markdown.Parse(markdown, Pipeline);
            foreach (var heading in document.Descendants<HeadingBlock>())
                heading.Level = Math.Clamp(heading.Level, 2, 6);
            foreach (var text in document.Descendants<LiteralInline>().Where(text => !text.FindParentOfType<LinkInline>().Any()).ToArray())
                LinkNumbers(text);
            html = Sanitizer().Sanitize(document.ToHtml(Pipeline)).Trim();
            return true;
        }
        catch (ArgumentException)
        {
            // Thrown for brackets or quotes nested by the hundred.
            html = "";
            return false;
        }
    }

    private static void LinkNumbers(LiteralInline text)
    {
        var parts = Telephones.In(text.Content.ToString());
        if (!parts.Any(part => part.IsNumber))
            return;
        foreach (var (written, isNumber) in parts)
        {
            Inline inline = isNumber ? new LinkInline($"tel:{written}", "").AppendChild(new LiteralInline(written)) : new LiteralInline(written);
            text.InsertBefore(inline);
        }

        text.Remove();
    }

    // Not shared: a sanitizer is cheap to make, and its sets are open to change.
    private static HtmlSanitizer Sanitizer()
    {
        var sanitizer = new HtmlSanitizer();
        sanitizer.AllowedTags.Clear();
        sanitizer.AllowedTags.UnionWith(
            ["h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "a", "strong", "em", "del", "sub", "sup", "mark",
            "ins", "code", "pre", "blockquote", "br", "hr"]);
        sanitizer.AllowedAttributes.Clear();
        sanitizer.AllowedAttributes.UnionWith(["href", "rel", "start"]);
        sanitizer.AllowedSchemes.Clear();
        sanitizer.AllowedSchemes.UnionWith(["http", "https", "mailto", "tel"]);
        sanitizer.PostProcessNode += (_, at) =>
        {
            if (at.Node is IHtmlAnchorElement link && link.GetAttribute("href")?.Contains("//", StringComparison.Ordinal) == true)
                link.SetAttribute("rel", "noopener noreferrer external");
        };
        return sanitizer;
    }
}
