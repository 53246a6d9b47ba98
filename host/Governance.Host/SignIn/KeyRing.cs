using Microsoft.AspNetCore.DataProtection;
using Npgsql;

namespace Governance.Host.SignIn;

/// <summary>
/// Opens the key ring before the first request. One host after the other: two that start on a new database at once would each make a key that
/// the other does not know.
/// </summary>
internal static class KeyRing
{
    private const long Lock = 0x666F726D6B6579;

    internal static async Task Open(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var connection = await services.GetRequiredService<NpgsqlDataSource>().OpenConnectionAsync(cancellationToken);
        await Ask("select pg_advisory_lock($1)");
        try
        {
            // The first thing that is sealed reads the ring, and makes the first key where there is none.
            services.GetRequiredService<IDataProtectionProvider>().CreateProtector("governance.start").Protect([1]);
        }
        finally
        {
            await Ask("select pg_advisory_unlock($1)");
        }

        async Task Ask(string sql)
        {
            await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = Lock } } };
            await command.ExecuteScalarAsync(CancellationToken.None);
        }
    }
}
