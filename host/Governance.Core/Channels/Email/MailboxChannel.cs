using Governance.Contracts;
using Governance.Core.Channels.Email.Letters;
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

    public Task Listen(IReception reception, CancellationToken stopping) => mailboxes.Follow(
        mailbox => mailbox.Channel == Code, (mailbox, until) => follow.Run(mailbox, reception, until), stopping);

    public async Task<DeliveryResult> Deliver(OutgoingMessage message, CancellationToken patience)
    {
        if (mailboxes.Find(message.To.Account) is not { } mailbox)
            return DeliveryResult.Refused("The mailbox that was written to is not in use any more.");
        if (HandOverLetter.Write(mailbox.Outgoing, message, Text(message)) is not var (letter, to))
            return HandOverLetter.NoAddress;
        var tagged = mailbox.Tagged ? ReplyTag.At(mailbox.Address, message.Id) : mailbox.Address;
        letter.ReplyTo.Add(new MailboxAddress("", tagged));
        letter.Headers.Add("X-Loop", mailbox.Address);
        if (message.To.ReplyTo is { } before)
        {
            letter.InReplyTo = before;
            letter.References.Add(before);
        }

        // What the platform writes by itself comes back to nobody, so that no two machines begin to write to each other (RFC 3834).
        return await HandOverLetter.Run(mailbox.Outgoing, letter, new("", message.ByPerson ? tagged : ""), to, patience);
    }

    private static string Text(OutgoingMessage message) =>
        $"{LetterText.WriteAboveThisLine.Zh} / {LetterText.WriteAboveThisLine.In("en")}\n\n{message.Text}";
}
