using System.Data;
using Npgsql;

namespace Governance.Core.Data;

/// <summary>
/// What only one host on a database does at a time. The database holds it for a transaction or a connection, and gives it back with that, whatever
/// becomes of the host.
/// </summary>
/// <param name="Number">By which hosts know it, those of another version too: it never changes.</param>
internal sealed record HostLock(long Number)
{
    internal static HostLock Schema { get; } = new(0x676F7665726E);

    internal static HostLock KeyRing { get; } = new(0x666F726D6B6579);

    internal static HostLock Files { get; } = new(0x66696C6573);

    internal static HostLock Sealing { get; } = new(0x7365616C73);

    internal static HostLock Chains { get; } = new(0x6C696E6B73);

    internal static HostLock Settings { get; } = new(0x70726F6D697365);

    internal static HostLock MailedHeads { get; } = new(0x6865616473);

    /// <summary>Held by whoever folds or rebuilds figures.</summary>
    internal static HostLock Figures { get; } = new(0x66696775726573);

    internal static HostLock Verification { get; } = new(0x766572696679);

    /// <summary>Held by whoever tells a history, shared by ticks.</summary>
    internal static HostLock Clocks { get; } = new(0x68656C64);

    /// <summary>Of things that are found at run time, such as channels.</summary>
    internal static async Task<HostLock> Of(string name, NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var hash = new NpgsqlCommand("select hashtext($1)::bigint", connection) { Parameters = { new() { Value = name } } };
        return new((long)(await hash.ExecuteScalarAsync(cancellationToken))!);
    }

    /// <summary>Until the connection's transaction ends.</summary>
    internal Task Take(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        Ask(connection, "select pg_advisory_xact_lock($1)", cancellationToken);

    /// <inheritdoc cref="Take"/>
    /// <returns>False when another host has it.</returns>
    internal Task<bool> TryTake(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        Ask(connection, "select pg_try_advisory_xact_lock($1)", cancellationToken);

    /// <summary>As <see cref="TryTake"/>, beside others who share it.</summary>
    internal Task<bool> TryShare(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        Ask(connection, "select pg_try_advisory_xact_lock_shared($1)", cancellationToken);

    /// <summary>Over several transactions of the connection, until what is returned is disposed of.</summary>
    /// <param name="patience">In seconds; 0 waits as long as it takes.</param>
    internal async Task<IAsyncDisposable> Hold(NpgsqlConnection connection, CancellationToken cancellationToken, int? patience = null)
    {
        await Ask(connection, "select pg_advisory_lock($1)", cancellationToken, patience);
        return new Held(this, connection);
    }

    /// <inheritdoc cref="Hold"/>
    /// <returns>Null when another host has it.</returns>
    internal async Task<IAsyncDisposable?> TryHold(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        await Ask(connection, "select pg_try_advisory_lock($1)", cancellationToken) ? new Held(this, connection) : null;

    // Raw: a lock that belongs to no row.
    private async Task<bool> Ask(NpgsqlConnection connection, string statement, CancellationToken cancellationToken, int? patience = null)
    {
        await using var command = new NpgsqlCommand(statement, connection) { Parameters = { new() { Value = Number } } };
        command.CommandTimeout = patience ?? command.CommandTimeout;
        return await command.ExecuteScalarAsync(cancellationToken) is true;
    }

    private sealed class Held(HostLock held, NpgsqlConnection connection) : IAsyncDisposable
    {
        // The connection goes back to its pool, and would keep the lock there.
        public async ValueTask DisposeAsync()
        {
            try
            {
                if (connection.State == ConnectionState.Open)
                    await held.Ask(connection, "select pg_advisory_unlock($1)", CancellationToken.None);
            }
            catch (NpgsqlException) when (connection.State != ConnectionState.Open)
            {
                // It was cut meanwhile, and the lock went with it.
            }
        }
    }
}
