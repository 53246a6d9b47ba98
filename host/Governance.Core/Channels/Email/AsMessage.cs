using System.Security.Cryptography;
using System.Text;
using Governance.Contracts;
using Governance.Core.Channels.Email.Letters;

namespace Governance.Core.Channels.Email;

/// <summary>A letter as the message that is taken in.</summary>
internal static class AsMessage
{
    /// <param name="isBeginning">Only its beginning was read.</param>
    internal static IncomingMessage Of(Letter letter, Mailbox mailbox, bool isBeginning)
    {
        var answers = ReplyTag.In([.. letter.Recipients, .. letter.Answers]);
        // What is cut off a letter that answers ours is our own; of a new one nothing is.
        var text = answers.Count > 0 ? letter.Text : letter.Whole;
        return new(Number(letter), new(mailbox.Address, letter.Sender ?? "", ReplyTo: letter.MessageId), text)
        {
            Subject = letter.Subject.Length > 0 ? letter.Subject : null,
            Language = WrittenLanguage.Of($"{letter.Subject}{letter.Whole}"),
            WriterName = letter.SenderName,
            Email = letter.Sender,
            Files = letter.Files,
            Answers = answers,
            MayBeAnswered = letter is { MayBeAnswered: true, Sender: not null, Nature: LetterNature.Written },
            Remarks = [.. Remarks(letter, isBeginning)],
        };
    }

    /// <summary>Its own number is the same when it is read again; by those who give two letters one number, the text tells them apart.</summary>
    private static string Number(Letter letter) =>
        $"{letter.MessageId} {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{letter.Sender}\n{letter.Subject}\n{letter.Whole}")))}";

    private static IEnumerable<LocalText> Remarks(Letter letter, bool isBeginning)
    {
        if (letter.Proven == false)
            yield return EmailText.SenderIsNotProved;
        if (letter.Encrypted)
            yield return EmailText.IsEncrypted;
        if (isBeginning)
            yield return EmailText.OnlyTheBeginningWasRead;
        else if (letter.NotKept.Count > 0)
            yield return EmailText.FilesWereNotKept(letter.NotKept);
    }
}
