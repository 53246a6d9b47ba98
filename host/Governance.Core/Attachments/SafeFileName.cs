using System.Globalization;
using System.Text;
using Governance.Core.Attachments.Recognition;

namespace Governance.Core.Attachments;

/// <summary>Makes a harmless name of the one that a file came with: no path, no trick of invisible marks, the ending of what is in it.</summary>
internal static class SafeFileName
{
    private const int Longest = 120;
    private const string Nameless = "file";

    internal static string Of(string name, FileKind kind)
    {
        var bare = name.Replace('\\', '/');
        bare = Readable(bare[(bare.LastIndexOf('/') + 1)..]);
        var ending = Path.GetExtension(bare).ToLowerInvariant();
        var stem = Path.GetFileNameWithoutExtension(bare).Trim(' ', '.');
        return (IsSeen(stem) ? Cut(stem) : Nameless) + (kind.Endings.Contains(ending) ? ending : kind.Endings[0]);
    }

    /// <summary>
    /// Without what no one sees or no system takes in a name: marks that steer, hide or reverse, halves of characters, path and wildcard signs.
    /// </summary>
    private static string Readable(string name)
    {
        var kept = new StringBuilder(name.Length);
        foreach (var sign in name.EnumerateRunes())
            if (sign != Rune.ReplacementChar && !"<>:\"|?*".Contains((char)Math.Min(sign.Value, char.MaxValue)) && Rune.GetUnicodeCategory(sign) is not (
                UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned))
                kept.Append(sign);
        return kept.ToString();
    }

    private static bool IsSeen(string stem) => stem.EnumerateRunes().Any(sign => Rune.IsLetterOrDigit(sign) || Rune.IsPunctuation(sign) || Rune.IsSymbol(sign));

    /// <summary>Between characters as people count them, never inside one.</summary>
    private static string Cut(string stem)
    {
        if (stem.Length <= Longest)
            return stem;
        var end = 0;
        foreach (var start in StringInfo.ParseCombiningCharacters(stem))
            if (start <= Longest)
                end = start;
        // One character can be longer than the whole name may be.
        return end > 0 ? stem[..end].TrimEnd(' ', '.') : Nameless;
    }
}
