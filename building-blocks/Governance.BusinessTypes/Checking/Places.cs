using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>Places: words, with a point where the device gave one.</summary>
internal static class Places
{
    public static Checked Check(FormField field, string text)
    {
        if (!Place.TryParse(text, out var place))
            return new(text, new($"“{field.Label.Zh}”没有写地点，或者坐标不对，请用文字写明地点。", $"'{field.Label.In("en")}' names no place, or its point is wrong. Please describe the place in words."));
        var words = Texts.Check(field, place.Words);
        return new((place with { Words = words.Text }).ToString(), words.Wrong);
    }
}
