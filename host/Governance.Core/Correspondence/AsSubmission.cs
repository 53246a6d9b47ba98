using System.Text;
using Governance.Contracts;
using Governance.Core.Enquiries;
using Governance.Core.Intake;

namespace Governance.Core.Correspondence;

/// <summary>A message as the submission that intake accepts, whatever was written: a citizen in a chat cannot be shown the mistakes of a form.</summary>
internal static class AsSubmission
{
    private const int LongestSubject = 60;
    private const int LongestName = 50;

    internal static Submission Of(ReceivedMessage message, ReceivedContent content, LocalText channel)
    {
        if (content.Filled is { } filled)
            return filled.ToSubmission() with { Channel = message.Channel, IdempotencyKey = KeyOf(message) };
        var text = Readable(content.Text, GeneralFields.BodyLength - 100);
        var subject = Readable(content.Subject ?? text.Split('\n', 2)[0], LongestSubject).Replace('\n', ' ');
        var unnamed = CorrespondenceText.MessageBy(channel).In(content.Language);
        return new()
        {
            Kind = content.Kind,
            Subject = PlainText.Length(subject) >= 2 ? subject : unnamed,
            Body = PlainText.Length(text) >= 2 ? text : text.Length > 0 ? $"{unnamed}: {text}" : unnamed,
            Contact = new(Some(content.Writer.Name, LongestName), content.Writer.Mobile, content.Writer.Email),
            Channel = message.Channel,
            Attachments = content.Files,
            Language = content.Language == "en" ? "en" : "zh",
            Confidential = content.Confidential,
            IdempotencyKey = KeyOf(message),
        };
    }

    private static string KeyOf(ReceivedMessage message) => $"received-{message.Id}";

    private static string? Some(string? text, int most) => text is null || Readable(text, most) is not { Length: > 0 } readable ? null : readable;

    /// <summary>Without what no text may hold, and no longer than it may be.</summary>
    internal static string Readable(string text, int most)
    {
        var readable = new StringBuilder();
        var length = 0;
        foreach (var character in PlainText.Clean(text).Replace("\r\n", "\n", StringComparison.Ordinal).Trim().EnumerateRunes())
        {
            if (length == most)
                break;
            if (PlainText.HasControl(character.ToString(), severalLines: true))
                continue;
            readable.Append(character);
            length++;
        }

        // Only what holds none of these is put into its usual form.
        return PlainText.Clean(readable.ToString()).Trim();
    }
}
