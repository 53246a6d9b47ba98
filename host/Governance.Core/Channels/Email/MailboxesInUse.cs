namespace Governance.Core.Channels.Email;

/// <summary>The mailboxes that are switched on now.</summary>
[PerHost]
internal sealed class MailboxesInUse : IDisposable
{
    private readonly Lock changing = new();
    private IReadOnlyList<Mailbox> all = [];
    private CancellationTokenSource changed = new();

    internal Mailbox? Find(string address) => Now.FirstOrDefault(mailbox => mailbox.Address == address);

    internal bool HasAny(string channel) => Now.Any(mailbox => mailbox.Channel == channel);

    /// <returns>Those of a channel, and what is cancelled when they are others.</returns>
    internal (IReadOnlyList<Mailbox> Mailboxes, CancellationToken Changed) Watch(string channel)
    {
        lock (changing)
            return ([.. all.Where(mailbox => mailbox.Channel == channel)], changed.Token);
    }

    internal void Use(IReadOnlyList<Mailbox> mailboxes)
    {
        CancellationTokenSource before;
        lock (changing)
        {
            if (all.SequenceEqual(mailboxes))
                return;
            (all, before, changed) = (mailboxes, changed, new());
        }

        before.Cancel();
        before.Dispose();
    }

    public void Dispose() => changed.Dispose();

    private IReadOnlyList<Mailbox> Now
    {
        get
        {
            lock (changing)
                return all;
        }
    }
}
