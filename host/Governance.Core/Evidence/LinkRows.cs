using Npgsql;

namespace Governance.Core.Evidence;

/// <summary>Puts the rows of one kind that are not linked yet at the end of their chain.</summary>
internal abstract class LinkRows<TLink>(LinkHashes hashes, string chain)
    where TLink : IChainLink
{
    protected LinkHashes Hashes { get; } = hashes;

    /// <summary>Position and hash of the newest link, and the number of its row.</summary>
    protected abstract string NewestLink { get; }

    /// <summary>The rows with a number above <c>$1</c> that have no link, in the order of their numbers, at most <c>$2</c>.</summary>
    protected abstract string Unlinked { get; }

    /// <returns>How many.</returns>
    internal async Task<int> Run(NpgsqlConnection connection, bool all, CancellationToken cancellationToken)
    {
        var (position, hash, number) = await End(connection, cancellationToken);
        var links = await Read(connection, all ? -1 : number - LinkChains.Lookback, position, hash, cancellationToken);
        if (links.Count == 0)
            return 0;
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(Insert(links));
        batch.BatchCommands.Add(Hashes.Keep(chain, links[^1].Position, links[^1].Hash));
        await batch.ExecuteNonQueryAsync(cancellationToken);
        return links.Count;
    }

    /// <param name="row">Of <see cref="Unlinked"/>.</param>
    /// <param name="previous">The hash of the link before.</param>
    protected abstract TLink Link(NpgsqlDataReader row, long position, byte[] previous);

    protected abstract NpgsqlBatchCommand Insert(IReadOnlyList<TLink> links);

    private async Task<(long Position, byte[] Hash, long Number)> End(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        // Raw: one statement for hundreds of rows, between the lock and the end of its transaction.
        await using var command = new NpgsqlCommand(NewestLink, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken) ? (reader.GetInt64(0), reader.GetFieldValue<byte[]>(1), reader.GetInt64(2)) : (0, [], 0);
    }

    private async Task<List<TLink>> Read(NpgsqlConnection connection, long above, long position, byte[] hash, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Unlinked, connection) { Parameters = { new() { Value = above }, new() { Value = LinkChains.BatchSize } } };
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var links = new List<TLink>();
        while (await reader.ReadAsync(cancellationToken))
        {
            links.Add(Link(reader, ++position, hash));
            hash = links[^1].Hash;
        }

        return links;
    }
}

/// <summary>A link of a chain: where it stands, and the keyed hash that the next one stands on.</summary>
internal interface IChainLink
{
    long Position { get; }
    byte[] Hash { get; }
}
