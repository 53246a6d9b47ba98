using System.Security.Cryptography;
using System.Text.Json;
using Governance.Core.Announcements;
using Governance.Core.Channels.Email;
using Governance.Core.Data;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Correspondence.Mailboxes;

/// <summary>Brings the mailboxes that this host uses to those that admins have saved.</summary>
[PerHost]
internal sealed class KeptMailboxes(IDbContextFactory<GovernanceDb> databases, MailboxesInUse inUse, FieldProtection protection) : IReload
{
    internal const string Notice = "mailboxes";

    string IReload.Notice => Notice;

    public async Task Reload(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var newest = await Newest(db, cancellationToken);
        try
        {
            inUse.Use([.. newest is null ? [] : Read(newest).Where(entry => entry.On).Select(entry => entry.Open(protection))]);
        }
        catch (CryptographicException damaged)
        {
            throw new FormatException("The password of a mailbox cannot be opened.", damaged);
        }
    }

    internal static Task<StoredMailboxes?> Newest(GovernanceDb db, CancellationToken cancellationToken) =>
        db.Set<StoredMailboxes>().AsNoTracking().OrderByDescending(row => row.Version).FirstOrDefaultAsync(cancellationToken);

    internal static IReadOnlyList<MailboxEntry> Read(StoredMailboxes row) => JsonSerializer.Deserialize<MailboxEntry[]>(row.Mailboxes, Stored.Json)!;
}
