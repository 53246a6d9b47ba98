using System.Security.Cryptography;
using Npgsql;

namespace Governance.Core.Data;

/// <summary>What is asked of the database to know how it is, on a connection that nobody else can use up.</summary>
internal sealed class PulseQuestions(string connectionString, DatabaseState state) : IAsyncDisposable
{
    // More than the free space that a page or two may have left; random, so that nothing makes it smaller.
    private const int ProbeBytes = 64 * 1024;

    private readonly NpgsqlDataSource source = DatabaseSource.Single(connectionString, state);

    internal async Task Answers(CancellationToken cancellationToken)
    {
        // Raw: what is measured is the database, and not the model.
        await using var ask = source.CreateCommand("select 1");
        await ask.ExecuteScalarAsync(cancellationToken);
    }

    /// <summary>Writes and takes back: what cannot be written is thrown.</summary>
    internal async Task Keeps(CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using var write = new NpgsqlCommand("insert into drafts (id, content, expires_at) values ($1, $2, now())", connection, transaction);
        write.Parameters.Add(new() { Value = Guid.CreateVersion7() });
        write.Parameters.Add(new() { Value = RandomNumberGenerator.GetBytes(ProbeBytes) });
        await write.ExecuteNonQueryAsync(cancellationToken);
        await transaction.RollbackAsync(cancellationToken);
    }

    public ValueTask DisposeAsync() => source.DisposeAsync();
}
