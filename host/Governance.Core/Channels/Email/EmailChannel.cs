using Governance.Contracts;
using Governance.Core.Mail;
using MailKit.Net.Smtp;
using MimeKit;

namespace Governance.Core.Channels.Email;

/// <summary>E-mail, by the server that the settings name.</summary>
/// <param name="server">Null where none is set: then nothing goes out by mail.</param>
internal sealed class EmailChannel(MailServer? server = null) : IDeliveringChannel
{
    internal const string Code = "email";

    string IChannel.Code => Code;

    public LocalText Name { get; } = new("电子邮件", "E-mail");

    public ChannelTerms Terms { get; } = new(Pictures: true, Files: true);

    public bool IsReady => server is not null;

    /// <summary>No mail server looks for a letter that it has had before, whatever its number.</summary>
    public bool DropsRepeats => false;

    public int AtOnce => 4;

    public TimeSpan Patience => TimeSpan.FromMinutes(1);

    internal static ReturnAddress To(string address) => new(Code, address);

    public async Task<DeliveryResult> Deliver(OutgoingMessage message, CancellationToken patience)
    {
        if (!MailboxAddress.TryParse(message.To.Peer, out var to))
            return DeliveryResult.Refused("What stands as the address is none.");
        SmtpClient client;
        try
        {
            client = await SendMail.Connect(server!, patience);
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
                await client.SendAsync(Letter(server!, to, message), patience);
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

    private static MimeMessage Letter(MailServer server, MailboxAddress to, OutgoingMessage message)
    {
        var letter = SendMail.Letter(server, $"{message.Id:N}", message.Subject ?? "", automatic: !message.ByPerson);
        letter.To.Add(to);
        letter.Headers.Add("X-Auto-Response-Suppress", "All");
        letter.Body = new TextPart("plain") { Text = message.Text };
        return letter;
    }
}
