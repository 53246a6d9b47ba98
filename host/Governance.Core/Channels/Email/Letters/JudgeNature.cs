using MimeKit;

namespace Governance.Core.Channels.Email.Letters;

/// <summary>Tells what people write from what machines send, so that no letter is answered by machines in turns (RFC 3834).</summary>
internal static class JudgeNature
{
    private const string AutoSubmitted = "Auto-Submitted";
    private const string Precedence = "Precedence";

    internal static LetterNature Of(LetterHeaders headers, MimeEntity? body, string subject, bool isBounce, LetterBounds bounds)
    {
        if (isBounce)
            return LetterNature.Bounce;
        if (ReportParts.Of(body).Any(part => part is MessageDispositionNotification))
            return LetterNature.ReadReceipt;
        if (headers.Says(AutoSubmitted, "auto-replied") || headers.Has("X-Autoreply") || headers.Has("X-Autorespond")
            || headers.Says(Precedence, "auto_reply") || LetterText.Away().IsMatch(subject))
            return LetterNature.OutOfOffice;
        return IsAutomatic(headers, bounds) ? LetterNature.Automatic : LetterNature.Written;
    }

    /// <summary>A letter by a list may be by a person, but the list answers to all. <c>X-Auto-Response-Suppress</c> proves no machine.</summary>
    internal static bool MayBeAnswered(LetterNature nature, LetterHeaders headers, string? sender, LetterBounds bounds) =>
        nature == LetterNature.Written && sender is not null && !OwnAddresses.IsOwn(sender, bounds)
        && !headers.HasAny("List-") && !headers.Says(Precedence, "bulk", "list", "junk");

    private static bool IsAutomatic(LetterHeaders headers, LetterBounds bounds) =>
        (headers.Has(AutoSubmitted) && !headers.Says(AutoSubmitted, "no")) || headers.Says(Precedence, "bulk", "junk") || headers.Says("Return-Path", "<>")
        || headers.Raw("X-Loop").Any(mark => System.Text.Encoding.Latin1.GetString(mark).Trim().Equals(bounds.LoopMark, StringComparison.OrdinalIgnoreCase));
}
