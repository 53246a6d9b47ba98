using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Governance.Core.Data;

/// <summary>
/// What the tables look like: the same for each database of a process. It takes half a second to put together and needs nothing but the program, so that
/// a host does it while it waits for its database.
/// </summary>
internal static class SharedModel
{
    private static readonly Lazy<IModel> Built = new(Build);

    internal static IModel Value => Built.Value;

    private static IModel Build()
    {
        using var db = new GovernanceDb(new DbContextOptionsBuilder<GovernanceDb>().UseGovernance("Host=localhost").Options);
        return db.Model;
    }
}
