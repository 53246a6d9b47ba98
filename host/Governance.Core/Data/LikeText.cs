namespace Governance.Core.Data;

/// <summary>Text that people search for stands for itself in a LIKE pattern, its signs too.</summary>
internal static class LikeText
{
    internal const string EscapeSign = "\\";

    internal static string Escape(string text) => text.Replace("\\", "\\\\").Replace("%", "\\%").Replace("_", "\\_");
}
