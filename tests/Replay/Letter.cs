using System.Globalization;
using System.Text;

namespace Governance.Replay;

/// <summary>A message as it is sent, and what had to be done to it so that the platform takes it; null when nothing.</summary>
internal sealed record Letter(string Key, object Content, string? Adjusted)
{
    private const int LongestSubject = 200;
    private const int ShortestSubject = 2;

    internal static Letter Of(Message message)
    {
        var (subject, body, adjusted) = (message.Subject, message.Body, (string?)null);
        var length = new StringInfo(subject.Trim()).LengthInTextElements;
        if (subject.EnumerateRunes().Count() > LongestSubject)
        {
            // Nothing is lost: the whole subject stands above the text.
            body = $"{subject}\n\n{body}";
            subject = string.Concat(subject.EnumerateRunes().Take(LongestSubject));
            adjusted = "subject shortened, whole in the text";
        }
        else if (length < ShortestSubject)
        {
            subject = $"{subject.Trim()} {string.Concat(body.Trim().EnumerateRunes().Take(20)).ReplaceLineEndings(" ")}";
            adjusted = "subject too short, continued with the text's beginning";
        }

        return new(
            $"replay-{message.Id}", new { kind = KindOf(message), subject, body, contact = new { name = message.Author }, channel = "mailbox" }, adjusted);
    }

    /// <summary>As the writers themselves name it; a board of public questions has no other mark.</summary>
    private static string KindOf(Message message) =>
        message.Subject.Contains("投诉", StringComparison.Ordinal) ? "complaint"
        : message.Subject.Contains("建议", StringComparison.Ordinal) ? "suggestion"
        : "consultation";
}
