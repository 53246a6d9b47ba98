using System.Text.RegularExpressions;

namespace Governance.BusinessTypes;

/// <summary>
/// The numbers that work from any telephone in the country, found in texts so that they can be tapped: 110 and the like where they are numbers to ring,
/// not 120 km or 110 yuan.
/// </summary>
public static partial class Telephones
{
    /// <summary>The text cut into what is a number to ring and what stands between.</summary>
    public static IReadOnlyList<(string Text, bool IsNumber)> In(string text)
    {
        var (parts, from) = (new List<(string, bool)>(), 0);
        foreach (var match in Nationwide().EnumerateMatches(text))
        {
            if (match.Index > from)
                parts.Add((text[from..match.Index], false));
            parts.Add((text.Substring(match.Index, match.Length), true));
            from = match.Index + match.Length;
        }

        if (from < text.Length)
            parts.Add((text[from..], false));
        return parts;
    }

    /// <summary>Whether a text is a number as it is dialled: digits, with single hyphens between them.</summary>
    public static bool IsNumber(string text) => Words.Telephone.IsMatch(text);

    // A measure after it makes it an amount; a digit, a letter or a sign of a document's number before it, a part of something else.
    [GeneratedRegex(
        """
        (?<![0-9A-Za-z.,\-–—第〔\[])
        (?:110|119|120|122|12110|12119|12308|12309|12315|12333|12338|12345|12348|12355|12367|12388|12389|96110|96119)
        (?![0-9A-Za-z\-–—~～%％‰〕]|[.,][0-9]|\s*(?:
            公里|千米|厘米|毫米|平方|立方|米|千克|公斤|克|吨|元|分|日|天|年|个|周|岁|人|名|件|条|款|号|次|小时|秒|位|页|度|倍|万|亿|辆|家|字
            |k?m/?h?\b|kg\b|cm\b|mm\b|V\b|W\b|MB\b|GB\b|days?\b|hours?\b|minutes?\b|yuan\b|people\b|years?\b|months?\b|working\b|metres?\b|per\b|cases?\b))
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Nationwide();
}
