using Npgsql;

namespace Governance.Core.Clocks.Notices;

/// <summary>The officers in service, as the ladder needs them; a bureau has hundreds, and a tick of many clocks reads them once.</summary>
internal static class ReadOfficers
{
    internal static async Task<IReadOnlyList<NotifiedOfficer>> Run(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        // Raw: on the connection of the tick and in its transaction.
        await using var command = new NpgsqlCommand(
            "select id, unit, head, leader, cleared_for_confidential from officers where not disabled and not technical", connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var officers = new List<NotifiedOfficer>();
        while (await reader.ReadAsync(cancellationToken))
            officers.Add(new(reader.GetGuid(0), reader.GetString(1), reader.GetBoolean(2), reader.GetBoolean(3), reader.GetBoolean(4)));
        return officers;
    }
}
