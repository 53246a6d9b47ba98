using System.Diagnostics;
using Npgsql;

namespace Governance.Benchmarks.Intake;

/// <summary>The same as <see cref="Pgbench"/> by Npgsql, where PostgreSQL's own load generator is not installed.</summary>
internal sealed class InsertLoop(string server, IReadOnlyList<string> inserts)
{
    /// <summary>Transactions a second.</summary>
    internal async Task<double> Run(int clients, int seconds)
    {
        var address = new NpgsqlConnectionStringBuilder(server) { SearchPath = SameInserts.Schema, MaxPoolSize = clients };
        await using var database = NpgsqlDataSource.Create(address);
        var began = Stopwatch.GetTimestamp();
        var until = TimeSpan.FromSeconds(seconds);
        var counts = await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(() => Insert(database, began, until))));
        return counts.Sum() / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    private async Task<long> Insert(NpgsqlDataSource database, long began, TimeSpan until)
    {
        await using var connection = await database.OpenConnectionAsync();
        await using var first = new NpgsqlCommand(inserts[0], connection);
        await first.PrepareAsync();
        await using var others = new NpgsqlBatch(connection);
        foreach (var insert in inserts.Skip(1))
            others.BatchCommands.Add(new(insert.Replace(":id", "$1", StringComparison.Ordinal)) { Parameters = { new NpgsqlParameter<Guid>() } });
        await others.PrepareAsync();
        var count = 0L;
        for (; Stopwatch.GetElapsedTime(began) < until; count++)
        {
            await using var transaction = await connection.BeginTransactionAsync();
            first.Transaction = transaction;
            others.Transaction = transaction;
            var id = (Guid)(await first.ExecuteScalarAsync())!;
            foreach (var command in others.BatchCommands)
                command.Parameters[0].Value = id;
            await others.ExecuteNonQueryAsync();
            await transaction.CommitAsync();
        }

        return count;
    }
}
