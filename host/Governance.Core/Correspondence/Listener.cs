using Governance.Core.Channels;
using Governance.Core.Data;
using Npgsql;

namespace Governance.Core.Correspondence;

/// <summary>This host's listening to one channel, and the connection that holds the right to it.</summary>
internal sealed class Listener : IAsyncDisposable
{
    private readonly NpgsqlConnection connection;
    private readonly IAsyncDisposable right;
    private readonly CancellationTokenSource stop;

    private Listener(NpgsqlConnection connection, IAsyncDisposable right, CancellationTokenSource stop, Task listening) =>
        (this.connection, this.right, this.stop, Ended) = (connection, right, stop, Quietly(listening, stop.Token));

    /// <summary>Throws what ended the listening, unless it was told to end.</summary>
    internal Task Ended { get; }

    /// <returns>Null when another host listens.</returns>
    internal static async Task<Listener?> Begin(NpgsqlDataSource database, IReceivingChannel channel, IReception reception, CancellationToken cancellationToken)
    {
        var connection = await database.OpenConnectionAsync(cancellationToken);
        try
        {
            var alone = await HostLock.Of($"listens to {channel.Code}", connection, cancellationToken);
            if (await alone.TryHold(connection, cancellationToken) is { } right)
            {
                var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
                return new(connection, right, stop, Task.Run(() => channel.Listen(reception, stop.Token), CancellationToken.None));
            }
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }

        await connection.DisposeAsync();
        return null;
    }

    /// <summary>Whether it still listens, on a connection that still stands: the lock is that connection's.</summary>
    internal async Task<bool> GoesOn(CancellationToken cancellationToken)
    {
        if (Ended.IsCompleted)
            return false;
        try
        {
            // Raw: the lock belongs to the connection: a host that dies gives the channel back.
            await using var asked = new NpgsqlCommand("select 1", connection);
            return await asked.ExecuteScalarAsync(cancellationToken) is 1;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await Ended.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await using (connection)
            await right.DisposeAsync();
        stop.Dispose();
    }

    private static async Task Quietly(Task listening, CancellationToken stopping)
    {
        try
        {
            await listening;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // It was told to.
        }
    }
}
