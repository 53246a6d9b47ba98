using Governance.Contracts;
using Governance.Core.Channels.Email;
using Governance.Core.Mail;
using Governance.Core.Officers;
using Governance.Core.Protection;
using MailKit;

namespace Governance.Core.Correspondence.Mailboxes;

/// <summary>How a mailbox was found to be.</summary>
/// <param name="Reading">Why it cannot be read; null when it can.</param>
/// <param name="Writing">Why no letter can leave from it; null when one can.</param>
public sealed record TriedMailbox(LocalText? Reading, LocalText? Writing);

/// <summary>Signs in at both servers of a mailbox, as an admin has typed it, and sends nothing.</summary>
[PerRequest]
internal sealed class TryMailbox(MailboxSetting setting, WithPassword password, FieldProtection protection)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    internal async Task<Outcome<TriedMailbox>> Run(Actor actor, ChangedMailbox changed, CancellationToken cancellationToken)
    {
        if (!setting.MayChange(actor, ""))
            return Problem.Forbidden;
        var entry = await password.Of(changed, cancellationToken);
        if (setting.MistakesIn(entry).Select(mistake => new FieldError(mistake.Field, mistake.Wrong)).ToArray() is { Length: > 0 } errors)
            return Problem.Invalid(errors);
        var mailbox = entry.Open(protection);
        return new TriedMailbox(
            await Try(async patience =>
            {
                using var client = await FollowMailbox.Connect(mailbox.Incoming, patience);
                await client.Inbox.OpenAsync(FolderAccess.ReadWrite, patience);
            }, cancellationToken),
            await Try(async patience =>
            {
                using var client = await SendMail.Connect(mailbox.Outgoing, patience);
            }, cancellationToken));
    }

    private static async Task<LocalText?> Try(Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            await work(patience.Token);
            return null;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            return MailboxesText.Failed(FollowMailbox.KindOf(failure));
        }
    }
}
