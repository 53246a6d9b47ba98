using Governance.Core.Tests;
using Governance.EmbeddedPostgres;
using Governance.Modules.Tests.Following;
using Governance.Modules.Tests.Runtime;

namespace Governance.Modules.Tests.Packages;

/// <summary>Hosts on one database, beside which lies a department that came with them; they trust who signs the packages.</summary>
public abstract class OnSeveralHosts(SharedServer server) : IAsyncLifetime
{
    private protected Folders Folders { get; } = new Folders().WithData("Archive", ["search"]);

    private protected Packed Packed { get; } = new();

    private protected FreshDatabase Database { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Packed.TrustedBy(Folders);
        Database = await FollowingHost.Database(await server.Postgres);
    }

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        Packed.Dispose();
        Folders.Dispose();
        GC.SuppressFinalize(this);
    }
}
