using Governance.Core.Officers;
using Governance.Core.Settings;

namespace Governance.Core.Correspondence.Mailboxes;

/// <summary>A mailbox as an admin has changed it.</summary>
/// <param name="NewPassword">Null leaves the one that is kept.</param>
internal sealed record ChangedMailbox(MailboxEntry Entry, string? NewPassword);

/// <summary>Says which mailboxes the bureau has; they are listened to at once.</summary>
[PerRequest]
internal sealed class ChangeMailboxes(MailboxSetting setting, WithPassword password)
{
    internal async Task<Outcome<SettingVersion>> Run(
        Actor actor, IReadOnlyList<ChangedMailbox> mailboxes, string reason, int? basedOn, CancellationToken cancellationToken)
    {
        if (!setting.MayChange(actor, ""))
            return Problem.Forbidden;
        var entries = new List<MailboxEntry>();
        foreach (var mailbox in mailboxes)
            entries.Add(await password.Of(mailbox, cancellationToken));
        return await setting.Change(actor, "", entries, reason, basedOn, cancellationToken);
    }
}
