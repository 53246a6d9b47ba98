using System.Text;
using System.Text.RegularExpressions;
using Governance.Contracts;

namespace Governance.Core.Templates;

/// <summary>
/// A text with places such as <c>{number}</c>, and parts in square brackets that are left out when a place in them has nothing to say. What is put in is
/// never looked through for places again. Pure.
/// </summary>
internal static partial class TemplateText
{
    internal static string Fill(string template, IReadOnlyDictionary<string, string> values)
    {
        var filled = new StringBuilder();
        foreach (Match part in Part().Matches(template))
        {
            var inBrackets = part.Groups["optional"].Success;
            var text = inBrackets ? part.Groups["optional"].Value : part.Value;
            if (!inBrackets || Place().Matches(text).All(place => values.GetValueOrDefault(place.Groups[1].Value) is { Length: > 0 }))
                filled.Append(Place().Replace(text, place => values.GetValueOrDefault(place.Groups[1].Value) ?? ""));
        }

        return filled.ToString();
    }

    /// <summary>What is wrong with the places and brackets of a text; null for nothing.</summary>
    internal static LocalText? MistakeIn(string template, IReadOnlyList<TemplatePlace> places, TemplatePlace? must)
    {
        foreach (Match place in Place().Matches(template))
            if (places.All(known => known.Name != place.Groups[1].Value))
                return TemplatesText.NoSuchPlace(place.Value, places);
        var rest = Place().Replace(template, "");
        if (rest.AsSpan().IndexOfAny('{', '}') >= 0)
            return TemplatesText.StrayBrace(places);
        if (Optional().Replace(rest, "").AsSpan().IndexOfAny('[', ']') >= 0)
            return TemplatesText.StrayBracket;
        // In brackets it may be left out.
        return must is not null && !Optional().Replace(template, "").Contains(must.Written, StringComparison.Ordinal) ? TemplatesText.MustHave(must) : null;
    }

    [GeneratedRegex(@"\{([^{}\s]*)\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"\[[^\[\]]*\]")]
    private static partial Regex Optional();

    [GeneratedRegex(@"\[(?<optional>[^\[\]]*)\]|[^\[\]]+|[\[\]]")]
    private static partial Regex Part();
}
