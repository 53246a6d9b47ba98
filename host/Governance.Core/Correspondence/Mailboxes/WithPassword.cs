using System.Text;
using Governance.Core.Data;
using Governance.Core.Protection;

namespace Governance.Core.Correspondence.Mailboxes;

/// <summary>
/// Puts the password to what an admin has changed: the new one, or the one that is kept. That goes to no other server and no other account than it was
/// given for: whoever does not know it must not have it sent to where he can read it.
/// </summary>
[PerRequest]
internal sealed class WithPassword(GovernanceDb db, FieldProtection protection)
{
    internal async Task<MailboxEntry> Of(ChangedMailbox changed, CancellationToken cancellationToken)
    {
        var entry = changed.Entry.Tidied();
        if (changed.NewPassword is { Length: > 0 } typed)
            return entry with { Password = protection.SealBytes(Encoding.UTF8.GetBytes(typed), entry.Id) };
        var newest = await KeptMailboxes.Newest(db, cancellationToken);
        var before = newest is null ? null : KeptMailboxes.Read(newest).FirstOrDefault(known => known.Id == entry.Id);
        return entry with { Password = before is not null && before.Destination == entry.Destination ? before.Password : null };
    }
}
