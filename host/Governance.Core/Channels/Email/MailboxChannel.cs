using Governance.Contracts;
using Governance.Core.Channels.Email.Letters;
using Governance.Core.Mail;
using MimeKit;

namespace Governance.Core.Channels.Email;

/// <summary>A channel whose messages are letters to one or more of the bureau's own mailboxes, answered from where they came to.</summary>
internal abstract class MailboxChannel(MailboxesInUse mailboxes, FollowMailbox follow) : IReceivingChannel, IDeliveringChannel
{
    public abstract string Code { get; }

    public abstract LocalText Name { get; }

    public virtual bool IsConfidential => false;

    /// <summary>The portal writes to the same mailboxes for everybody.</summary>
    public bool IsOpenToAll => true;

    public ChannelTerms Terms { get; } = new(Pictures: true, Files: true);

    public bool IsReady => mailboxes.HasAny(Code);

    public bool DropsRepeats => false;

    public int AtOnce => 4;

    public TimeSpan Patience => TimeSpan.FromMinutes(1);

    /// <summary>All mailboxes side by side: one that cannot be reached keeps no other waiting.</summary>
    public async Task Listen(IReception reception, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            var (watched, changed) = mailboxes.Watch(Code);
            using var until = CancellationTokenSource.CreateLinkedTokenSource(stopping, changed);
            await Task.WhenAll([.. watched.Select(mailbox => follow.Run(mailbox, reception, until.Token)), Ended(until.Token)]);
        }
    }

    public async Task<DeliveryResult> Deliver(OutgoingMessage message, CancellationToken patience)
    {
        if (mailboxes.Find(message.To.Account) is not { } mailbox)
            return DeliveryResult.Refused("The mailbox that was written to is not in use any more.");
        if (!MailboxAddress.TryParse(message.To.Peer, out var to))
            return DeliveryResult.Refused("What stands as the address is none.");
        var tagged = mailbox.Tagged ? ReplyTag.At(mailbox.Address, message.Id) : mailbox.Address;
        // What the platform writes by itself comes back to nobody, so that no two machines begin to write to each other (RFC 3834).
        var returnTo = message.ByPerson ? new MailboxAddress("", tagged) : new MailboxAddress("", "");
        return await HandOverLetter.Run(mailbox.Outgoing, Letter(mailbox, to, tagged, message), returnTo, to, patience);
    }

    private static MimeMessage Letter(Mailbox mailbox, MailboxAddress to, string answerTo, OutgoingMessage message)
    {
        var letter = SendMail.Letter(mailbox.Outgoing, $"{message.Id:N}", message.Subject ?? "", automatic: !message.ByPerson);
        letter.To.Add(to);
        letter.ReplyTo.Add(new MailboxAddress("", answerTo));
        letter.Headers.Add("X-Auto-Response-Suppress", "All");
        letter.Headers.Add("X-Loop", mailbox.Address);
        if (message.To.ReplyTo is { } before)
        {
            letter.InReplyTo = before;
            letter.References.Add(before);
        }

        letter.Body = new TextPart("plain") { Text = $"{LetterText.WriteAboveThisLine.Zh} / {LetterText.WriteAboveThisLine.In("en")}\n\n{message.Text}" };
        return letter;
    }

    private static async Task Ended(CancellationToken until) =>
        await Task.Delay(Timeout.Infinite, until).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
