using Governance.Core.Announcements;
using Governance.Core.Modules;
using NodaTime;
using Npgsql;

namespace Governance.Core.Switching;

/// <summary>What was decided of the modules, as all hosts on the database share it. Every change is announced to them by the statement that makes it.</summary>
[PerHost]
public sealed class ModuleStates(NpgsqlDataSource database, IClock clock)
{
    public async Task<IReadOnlyDictionary<string, DecidedState>> Read(CancellationToken cancellationToken)
    {
        await using var query = database.CreateCommand("SELECT name, version, state, reason, changed_by, changed_at, package FROM modules");
        await using var row = await query.ExecuteReaderAsync(cancellationToken);
        var states = new SortedDictionary<string, DecidedState>(StringComparer.Ordinal);
        while (await row.ReadAsync(cancellationToken))
        {
            states[row.GetString(0)] = new(
                row.GetString(1),
                Enum.Parse<ModuleState>(row.GetString(2)),
                row.IsDBNull(3) ? null : row.GetString(3),
                row.IsDBNull(4) ? null : row.GetString(4),
                Instant.FromDateTimeUtc(row.GetFieldValue<DateTime>(5)))
            {
                Package = row.IsDBNull(6) ? null : row.GetString(6),
            };
        }

        return states;
    }

    /// <summary>Records modules whose folders are seen for the first time; those already known stay as they are.</summary>
    public async Task Discovered(IReadOnlyList<(string Name, string Version)> modules, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand("""
            INSERT INTO modules (name, version, state, changed_at)
            SELECT name, version, @state, @at FROM unnest(@names, @versions) AS found (name, version)
            ON CONFLICT (name) DO NOTHING
            """);
        command.Parameters.AddWithValue("state", nameof(ModuleState.Discovered));
        command.Parameters.AddWithValue("at", Now);
        command.Parameters.AddWithValue("names", modules.Select(module => module.Name).ToArray());
        command.Parameters.AddWithValue("versions", modules.Select(module => module.Version).ToArray());
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>The platform's own finding: it changes only what stood at the state it was made from, so that it never overrules somebody's later decision.</summary>
    public Task Found(string module, string version, ModuleState[] from, ModuleState to, string? reason, CancellationToken cancellationToken) =>
        Change(module, version, from, to, reason, by: null, audited: null, cancellationToken);

    /// <summary>A decision of a member of staff, kept in the audit too.</summary>
    public Task Decide(string module, string version, ModuleState to, string reason, string by, CancellationToken cancellationToken) =>
        Change(module, version, Enum.GetValues<ModuleState>(), to, reason, by, to == ModuleState.On ? "module.on" : "module.off", cancellationToken);

    /// <summary>How many enquiries of each module wait for an answer.</summary>
    public async Task<IReadOnlyDictionary<string, int>> OpenEnquiries(CancellationToken cancellationToken)
    {
        await using var query = database.CreateCommand("SELECT module, count(*)::int FROM enquiries WHERE module IS NOT NULL AND answered_at IS NULL GROUP BY module");
        await using var row = await query.ExecuteReaderAsync(cancellationToken);
        var open = new Dictionary<string, int>(StringComparer.Ordinal);
        while (await row.ReadAsync(cancellationToken))
            open[row.GetString(0)] = row.GetInt32(1);
        return open;
    }

    private DateTime Now => clock.GetCurrentInstant().ToDateTimeUtc();

    private async Task Change(
        string module, string version, ModuleState[] from, ModuleState to, string? reason, string? by, string? audited, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand($"""
            WITH changed AS (
                UPDATE modules SET version = @version, state = @to, reason = @reason, changed_by = @by, changed_at = @at
                WHERE name = @name AND state = ANY (@from)
                RETURNING name),
            audited AS (
                INSERT INTO audit_entries (at, account, what, subject, details)
                SELECT @at, @by, @audited, name, @reason FROM changed WHERE @audited IS NOT NULL)
            SELECT pg_notify('{HostNotices.Channel}', '|{DecidedState.Notice}:' || name) FROM changed
            """);
        command.Parameters.AddWithValue("name", module);
        command.Parameters.AddWithValue("version", version);
        command.Parameters.AddWithValue("from", from.Select(state => state.ToString()).ToArray());
        command.Parameters.AddWithValue("to", to.ToString());
        command.Parameters.Add(Text("reason", reason));
        command.Parameters.Add(Text("by", by));
        command.Parameters.Add(Text("audited", audited));
        command.Parameters.AddWithValue("at", Now);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static NpgsqlParameter Text(string name, string? value) => new(name, NpgsqlTypes.NpgsqlDbType.Text) { Value = (object?)value ?? DBNull.Value };
}
