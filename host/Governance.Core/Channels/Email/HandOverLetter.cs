using Governance.Core.Mail;
using MailKit.Net.Smtp;
using MimeKit;

namespace Governance.Core.Channels.Email;

/// <summary>Hands one letter to a mail server, and says how that ended.</summary>
internal static class HandOverLetter
{
    internal static DeliveryResult NoAddress { get; } = DeliveryResult.Refused("What stands as the address is none.");

    /// <summary>What all our letters to citizens have in common; null where what stands as the address is none.</summary>
    internal static (MimeMessage Letter, MailboxAddress To)? Write(MailServer server, OutgoingMessage message, string text)
    {
        if (!MailboxAddress.TryParse(message.To.Peer, out var to))
            return null;
        var letter = SendMail.Letter(server, $"{message.Id:N}", message.Subject ?? "", automatic: !message.ByPerson);
        letter.To.Add(to);
        letter.Headers.Add("X-Auto-Response-Suppress", "All");
        if (message.StopAt is { } stop)
        {
            // RFC 8058: the reader's program offers it as a button, and presses it without opening a page.
            letter.Headers.Add(HeaderId.ListUnsubscribe, $"<{stop}>");
            letter.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }

        letter.Body = new TextPart("plain") { Text = text };
        return (letter, to);
    }

    /// <param name="returnTo">Where it comes back to when it cannot be delivered; the empty address: nowhere (RFC 3834).</param>
    internal static async Task<DeliveryResult> Run(
        MailServer server, MimeMessage letter, MailboxAddress returnTo, MailboxAddress to, CancellationToken patience)
    {
        SmtpClient client;
        try
        {
            client = await SendMail.Connect(server, patience);
        }
        catch (Exception failure)
        {
            // Nothing was handed over yet, whatever went wrong.
            return DeliveryResult.NotYet($"The mail server cannot be reached ({failure.GetType().Name}).");
        }

        using (client)
        {
            try
            {
                await client.SendAsync(letter, returnTo, [to], patience);
            }
            catch (SmtpCommandException refused)
            {
                return Refusal(refused);
            }

            // It has been taken: what becomes of the connection afterwards is nothing to the letter.
            return DeliveryResult.Delivered;
        }
    }

    /// <summary>The number only: the words of a server repeat the address.</summary>
    private static DeliveryResult Refusal(SmtpCommandException refused)
    {
        var why = $"The mail server answered {(int)refused.StatusCode} ({refused.ErrorCode}).";
        // Of the sender and the session the bureau is to blame, and puts it right some day.
        return (int)refused.StatusCode >= 500 && refused.ErrorCode is SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted
            ? DeliveryResult.Refused(why)
            : DeliveryResult.NotYet(why);
    }
}
