using Governance.Core.Data;
using Microsoft.AspNetCore.DataProtection;
using Npgsql;

namespace Governance.Host.SignIn;

/// <summary>
/// Opens the key ring before the first request. One host after the other: two that start on a new database at once would each make a key that
/// the other does not know.
/// </summary>
internal static class KeyRing
{
    internal static async Task Open(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var connection = await services.GetRequiredService<NpgsqlDataSource>().OpenConnectionAsync(cancellationToken);
        await using var alone = await HostLock.KeyRing.Hold(connection, cancellationToken);
        // The first thing that is sealed reads the ring, and makes the first key where there is none.
        services.GetRequiredService<IDataProtectionProvider>().CreateProtector("governance.start").Protect([1]);
    }
}
