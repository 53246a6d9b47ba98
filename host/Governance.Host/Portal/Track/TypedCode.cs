using System.Text;

namespace Governance.Host.Portal.Track;

internal static class TypedCode
{
    /// <summary>A query code as people type it, without what does not matter: spaces, hyphens of any keyboard, full-width letters, lower case.</summary>
    internal static string Plain(string? typed)
    {
        var letters = (typed ?? "").Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit).Take(64);
        return string.Concat(letters).ToUpperInvariant();
    }

    internal static string Address(string? typed) => "/track/" + Uri.EscapeDataString(Plain(typed));
}
