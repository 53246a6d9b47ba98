using Governance.Contracts;

namespace Governance.Core.Tracking;

/// <summary>
/// A sensitive value as its writer sees it again: enough to know one's own by, not enough to learn it. At most a third is shown, in whole characters.
/// </summary>
internal static class MaskedValue
{
    private const int MostAtOneEnd = 2;
    private const string Hidden = "●●●●";

    internal static LocalText Of(string value)
    {
        var shown = Math.Min(PlainText.Length(value) / 3, 2 * MostAtOneEnd);
        return $"{PlainText.First(value, shown / 2)}{Hidden}{PlainText.Last(value, shown - (shown / 2))}";
    }
}
