using Governance.Core.Modules;
using Governance.Core.Packages;
using NodaTime;
using Npgsql;

namespace Governance.Core.Switching;

/// <summary>
/// Seals the records that an earlier version wrote without a seal: once for a database, at its first start with this version. That it was
/// done is kept in the database and on each host's own disk; later, a record without a seal is not believed. A seal alone runs no code:
/// the signature of a package is checked whenever it is loaded.
/// </summary>
[PerHost]
internal sealed class SealRecords(NpgsqlDataSource database, RecordSeal seal, PackageOptions options)
{
    private const string Done = "modules/sealed";

    private string Remembered => Path.Combine(options.Keys, "records-are-sealed");

    internal async Task Run(CancellationToken cancellationToken)
    {
        await using (var connection = await database.OpenConnectionAsync(cancellationToken))
        {
            await using var all = await connection.BeginTransactionAsync(cancellationToken);
            // Whoever comes second waits here, and finds it done.
            if (await First(connection, cancellationToken) && !File.Exists(Remembered))
            {
                await States(connection, cancellationToken);
                await Packages(connection, cancellationToken);
            }

            await all.CommitAsync(cancellationToken);
        }

        Directory.CreateDirectory(options.Keys);
        await File.WriteAllTextAsync(Remembered, "", cancellationToken);
    }

    private static async Task<bool> First(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        // Raw: the model has these tables for their schema alone; and "on conflict do nothing" lets one host do it.
        await using var mark = new NpgsqlCommand("insert into archive (key, description) values ($1, 'true'::jsonb) on conflict (key) do nothing", connection);
        mark.Parameters.Add(new() { Value = Done });
        return await mark.ExecuteNonQueryAsync(cancellationToken) == 1;
    }

    private async Task States(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection);
        await using (var query = new NpgsqlCommand(
            "select name, version, state, reason, changed_by, changed_at, package from modules where seal is null", connection))
        await using (var row = await query.ExecuteReaderAsync(cancellationToken))
        {
            while (await row.ReadAsync(cancellationToken))
            {
                var state = new DecidedState(
                    row.GetString(1), Enum.Parse<ModuleState>(row.GetString(2)), Text(row, 3), Text(row, 4), row.GetFieldValue<Instant>(5)) {
                        Package = Text(row, 6) };
                batch.BatchCommands.Add(Sealing("update modules set seal = $1 where name = $2", seal.OfState(row.GetString(0), state), row.GetString(0)));
            }
        }

        await Run(batch, cancellationToken);
    }

    private async Task Packages(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection);
        await using (var query = new NpgsqlCommand(
            "select name, version, sha256, uploaded_by, uploaded_at from module_packages where seal is null", connection))
        await using (var row = await query.ExecuteReaderAsync(cancellationToken))
        {
            while (await row.ReadAsync(cancellationToken))
                batch.BatchCommands.Add(Sealing(
                    "update module_packages set seal = $1 where sha256 = $2",
                    seal.OfPackage(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetFieldValue<Instant>(4)), row.GetString(2)));
        }

        await Run(batch, cancellationToken);
    }

    private static NpgsqlBatchCommand Sealing(string statement, byte[] seal, string row) =>
        new(statement) { Parameters = { new() { Value = seal }, new() { Value = row } } };

    private static async Task Run(NpgsqlBatch batch, CancellationToken cancellationToken)
    {
        if (batch.BatchCommands.Count > 0)
            await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    private static string? Text(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
