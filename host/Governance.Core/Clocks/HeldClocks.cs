using Governance.Core.Data;
using Npgsql;

namespace Governance.Core.Clocks;

/// <summary>
/// Clocks can be held while a history is being told (the demo's): no host on this database ticks until it is told to its end, or
/// whoever tells it is gone.
/// </summary>
[PerHost]
internal sealed class HeldClocks(NpgsqlDataSource database)
{
    /// <summary>Until what is returned is disposed of. A tick that is under way ends first.</summary>
    internal async Task<IAsyncDisposable> Hold(CancellationToken cancellationToken)
    {
        var connection = await database.OpenConnectionAsync(cancellationToken);
        try
        {
            // The lock ends with its transaction, whatever becomes of this host.
            var transaction = await connection.BeginTransactionAsync(cancellationToken);
            await HostLock.Clocks.Take(connection, cancellationToken);
            return new Held(connection, transaction);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>In the transaction of a tick; false while they are held.</summary>
    internal static Task<bool> MayTick(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        HostLock.Clocks.TryShare(connection, cancellationToken);

    private sealed class Held(NpgsqlConnection connection, NpgsqlTransaction transaction) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await transaction.DisposeAsync();
            await connection.DisposeAsync();
        }
    }
}
