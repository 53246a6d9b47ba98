namespace Governance.Core.Channels.Email;

/// <summary>The mailboxes that are switched on now.</summary>
[PerHost]
internal sealed class MailboxesInUse : InUse<Mailbox>
{
    internal Mailbox? Find(string address) => Now.FirstOrDefault(mailbox => mailbox.Address == address);

    internal bool HasAny(string channel) => Now.Any(mailbox => mailbox.Channel == channel);
}
