using Governance.Core.Attachments.Recognition;

namespace Governance.Core.Designing;

/// <summary>Whether a paper is by its content what its ending says: citizens open it, on any device.</summary>
internal static class RecognisePaper
{
    internal static readonly string[] Endings = [".pdf", ".doc", ".docx", ".xls", ".xlsx"];

    internal static bool Fits(byte[] content, string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        var ending => Endings.Contains(ending) && FileKinds.Of(content, name) is { } kind && kind.Endings.Contains(ending)
            && (ending != ".pdf" || IsWhole(content)),
    };

    /// <summary>What broke off on its way has no end.</summary>
    private static bool IsWhole(byte[] pdf) => pdf.AsSpan(Math.Max(0, pdf.Length - 1024)).IndexOf("%%EOF"u8) >= 0;
}
