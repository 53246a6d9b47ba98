using System.Text;

namespace Governance.Core.Data;

/// <summary>Text that people search for stands for itself in a LIKE pattern, its signs too.</summary>
internal static class LikeText
{
    internal const string EscapeSign = "\\";

    /// <summary>Without what the database takes for no text.</summary>
    internal static string Escape(string text) => string.Concat(
        text.EnumerateRunes().Where(rune => !Rune.IsControl(rune))).Replace("\\", "\\\\").Replace("%", "\\%").Replace("_", "\\_");
}
