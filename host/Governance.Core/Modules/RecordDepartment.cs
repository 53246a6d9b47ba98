using Governance.Core.Units;
using NodaTime;
using Npgsql;

namespace Governance.Core.Modules;

/// <summary>Before a department serves: its desks, the versions of its descriptions and its pools are in the database.</summary>
[PerHost]
internal sealed class RecordDepartment(Archive archive, UnitDirectory units, NpgsqlDataSource database)
{
    public async Task Run(Department department, CancellationToken cancellationToken)
    {
        await units.Record(department.Manifest, cancellationToken);
        await archive.Record(department, cancellationToken);
        foreach (var pool in department.Resources.Pools)
        {
            // A pool can only grow: what is known, held or kept stays as it is.
            // Raw: "on conflict do nothing": hosts that start together bring the same items, thousands at a time.
            await using var command = database.CreateCommand(
                "insert into pool_items (pool, item, hold) select $1, item, $3 from unnest($2::text[]) item on conflict do nothing");
            command.Parameters.Add(new() { Value = pool.Name });
            command.Parameters.Add(new() { Value = pool.Items.ToArray() });
            command.Parameters.Add(new() { Value = pool.Hold, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Interval });
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
