using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Channels.Accounts;

/// <summary>Counts the calls of accounts whose platform allows so many a day. A host that starts or takes over finds what others have spent.</summary>
[PerHost]
internal sealed class AccountCallCount(IDbContextFactory<GovernanceDb> databases)
{
    /// <summary>Counts one more, before it is made: one that comes to nothing may have been counted by the platform all the same.</summary>
    /// <returns>False where there have been as many as there may be, and then it is not to be made.</returns>
    internal async Task<bool> Spend(Guid account, LocalDate day, int most, CancellationToken cancellationToken)
    {
        if (most <= 0)
            return false;
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        // Raw: counted and compared in one statement, since several hosts spend at once.
        return await db.Database.ExecuteSqlAsync(
            $"""
            insert into account_calls as spent (day, account, calls) values ({day}, {account}, 1)
            on conflict (day, account) do update set calls = spent.calls + 1 where spent.calls < {most}
            """,
            cancellationToken) > 0;
    }
}
