using System.Text.Json;
using Governance.Core.Modules;
using Npgsql;

namespace Governance.Core.Reservations;

/// <summary>Before a department serves: its schedules are in the database, so that where to go stays known while its module is off.</summary>
[PerHost]
internal sealed class RecordSchedules(NpgsqlDataSource database)
{
    private const string Statement =
        """
        insert into slot_schedules (name, module, beginning) select name, $2, beginning from unnest($1::text[], $3::jsonb[]) given(name, beginning)
        on conflict (name) do update set module = excluded.module, beginning = excluded.beginning
        where (slot_schedules.module, slot_schedules.beginning) is distinct from (excluded.module, excluded.beginning)
        """;

    internal async Task Run(Department department, CancellationToken cancellationToken)
    {
        var schedules = department.Resources.Schedules;
        if (schedules.Count == 0)
            return;
        // Raw: all of them in one statement that writes nothing where nothing is new.
        await using var command = database.CreateCommand(Statement);
        command.Parameters.Add(new() { Value = schedules.Select(schedule => schedule.Name).ToArray() });
        command.Parameters.Add(new() { Value = department.Module });
        command.Parameters.Add(new() { Value = schedules.Select(schedule => JsonSerializer.Serialize(StationPlan.Of(schedule), Stored.Json)).ToArray() });
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
