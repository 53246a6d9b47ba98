using System.Security.Cryptography;
using System.Text.Json;
using Governance.Core.Announcements;
using Governance.Core.Channels.Accounts;
using Governance.Core.Data;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Correspondence.Accounts;

/// <summary>Brings the accounts that this host uses to those that admins have saved.</summary>
[PerHost]
internal sealed class KeptAccounts(IDbContextFactory<GovernanceDb> databases, AccountsInUse inUse, AccountKinds kinds, FieldProtection protection) : IReload
{
    internal const string Notice = "accounts";

    string IReload.Notice => Notice;

    public async Task Reload(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var newest = await Newest(db, cancellationToken);
        try
        {
            // An account of a kind that a later version had is left alone.
            inUse.Use([.. from entry in newest is null ? [] : Read(newest)
                          where entry.On
                          let kind = kinds.Find(entry.Kind)
                          where kind is not null
                          select entry.Open(kind, protection)]);
        }
        catch (CryptographicException damaged)
        {
            throw new FormatException("A secret of an account cannot be opened.", damaged);
        }
    }

    internal static Task<StoredAccounts?> Newest(GovernanceDb db, CancellationToken cancellationToken) =>
        db.Set<StoredAccounts>().AsNoTracking().OrderByDescending(row => row.Version).FirstOrDefaultAsync(cancellationToken);

    internal static IReadOnlyList<AccountEntry> Read(StoredAccounts row) => JsonSerializer.Deserialize<AccountEntry[]>(row.Accounts, Stored.Json)!;
}
