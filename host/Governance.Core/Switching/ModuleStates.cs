using Governance.Contracts;
using Governance.Core.Announcements;
using Governance.Core.Modules;
using NodaTime;
using Npgsql;

namespace Governance.Core.Switching;

/// <summary>What was decided of the modules, as all hosts on the database share it. Every change is announced to them by the statement that makes it.</summary>
[PerHost]
internal sealed class ModuleStates(NpgsqlDataSource database, RecordSeal seal, RecordMemory memory, IClock clock)
{
    private const int Attempts = 20;

    // Raw: what changes, its audit and the notice to other hosts are one statement, and the row moves only while its seal is what was seen.
    private const string DiscoverSql = """
        insert into modules (name, version, state, changed_at, seal)
        select name, version, @state, @at, seal from unnest(@names, @versions, @seals) as found (name, version, seal)
        on conflict (name) do nothing
        """;

    private const string ChangeSql = $"""
        with changed as (
            update modules set version = @version, package = @package, state = @to, reason = @reason, changed_by = @by, changed_at = @at,
                revision = @revision, seal = @sealed
            where name = @name and seal is not distinct from @seen
            returning name),
        audited as (
            insert into audit_entries (at, account, what, subject, details)
            select @at, @by, @audited, name, @reason from changed where @audited is not null)
        select pg_notify('{HostNotices.Channel}', '|{DecidedState.Notice}:' || name)::text from changed
        """;

    public async Task<IReadOnlyDictionary<string, DecidedState>> Read(CancellationToken cancellationToken)
    {
        await using var query = database.CreateCommand("select name, version, state, reason, changed_by, changed_at, package, seal, revision from modules");
        await using var row = await query.ExecuteReaderAsync(cancellationToken);
        var states = new SortedDictionary<string, DecidedState>(StringComparer.Ordinal);
        while (await row.ReadAsync(cancellationToken))
            states[row.GetString(0)] = Read(row);
        return states;
    }

    /// <summary>Records modules whose folders are seen for the first time; those already known stay as they are.</summary>
    public async Task Discovered(IReadOnlyList<(string Name, string Version)> modules, CancellationToken cancellationToken)
    {
        var at = clock.GetCurrentInstant();
        await using var command = database.CreateCommand(DiscoverSql);
        command.Parameters.AddWithValue("state", nameof(ModuleState.Discovered));
        command.Parameters.AddWithValue("at", at);
        command.Parameters.AddWithValue(
            "seals", modules.Select(module => seal.OfState(module.Name, new(module.Version, ModuleState.Discovered, null, null, at))).ToArray());
        command.Parameters.AddWithValue("names", modules.Select(module => module.Name).ToArray());
        command.Parameters.AddWithValue("versions", modules.Select(module => module.Version).ToArray());
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>
    /// The platform's own finding: it changes only what stood at the state it was made from, so that it never overrules somebody's later decision.
    /// </summary>
    public Task Found(string module, string version, ModuleState[] from, ModuleState to, string? reason, CancellationToken cancellationToken) =>
        Change(module, version, from, to, reason, by: null, audited: null, cancellationToken);

    /// <summary>A decision of a member of staff, kept in the audit too.</summary>
    public Task Decide(string module, string version, ModuleState to, string reason, string by, CancellationToken cancellationToken) =>
        Change(module, version, Enum.GetValues<ModuleState>(), to, reason, by, to == ModuleState.On ? "module.on" : "module.off", cancellationToken);

    /// <summary>How many enquiries of each module wait for an answer.</summary>
    public async Task<IReadOnlyDictionary<string, int>> OpenEnquiries(CancellationToken cancellationToken)
    {
        await using var query = database.CreateCommand(
            "select module, count(*)::int from open_enquiries where module is not null group by module");
        await using var row = await query.ExecuteReaderAsync(cancellationToken);
        var open = new Dictionary<string, int>(StringComparer.Ordinal);
        while (await row.ReadAsync(cancellationToken))
            open[row.GetString(0)] = row.GetInt32(1);
        return open;
    }

    /// <summary>What is sealed has to be known before it is written: when somebody else is faster, what he wrote is read and it is tried again.</summary>
    private async Task Change(
        string module, string version, ModuleState[] from, ModuleState to, string? reason, string? by, string? audited, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if ((await Read(cancellationToken)).GetValueOrDefault(module) is not { } now || !from.Contains(now.State)
                || (now.Mistake is not null && by is null))
                return;
            // What a record says that is not believed is not taken over with a decision: the module goes back to what came with the program.
            var then = new DecidedState(version, to, reason, by, clock.GetCurrentInstant())
            {
                Package = now.Mistake is null ? now.Package : null,
                // What the platform finds out by itself is no decision.
                Revision = by is null ? now.Revision : memory.Next(module, now),
            };
            if (await Write(module, now, then, audited, cancellationToken))
                return;
        }

        throw new InvalidOperationException($"The record of the module {module} changes faster than it can be written.");
    }

    private async Task<bool> Write(string module, DecidedState now, DecidedState then, string? audited, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(ChangeSql);
        command.Parameters.AddWithValue("name", module);
        command.Parameters.AddWithValue("version", then.Version);
        command.Parameters.AddWithValue("to", then.State.ToString());
        command.Parameters.Add(Text("package", then.Package));
        command.Parameters.Add(Text("reason", then.Reason));
        command.Parameters.Add(Text("by", then.ChangedBy));
        command.Parameters.Add(Text("audited", audited));
        command.Parameters.AddWithValue("at", then.ChangedAt);
        command.Parameters.AddWithValue("revision", then.Revision);
        command.Parameters.AddWithValue("sealed", seal.OfState(module, then));
        command.Parameters.Add(new("seen", NpgsqlTypes.NpgsqlDbType.Bytea) { Value = (object?)now.Seal ?? DBNull.Value });
        return await command.ExecuteScalarAsync(cancellationToken) is not null;
    }

    private DecidedState Read(NpgsqlDataReader row)
    {
        byte[]? carried = null;
        try
        {
            carried = row.IsDBNull(7) ? null : row.GetFieldValue<byte[]>(7);
            var state = new DecidedState(
                row.GetString(1),
                Enum.Parse<ModuleState>(row.GetString(2)),
                row.IsDBNull(3) ? null : row.GetString(3),
                row.IsDBNull(4) ? null : row.GetString(4),
                row.GetFieldValue<Instant>(5))
            {
                Package = row.IsDBNull(6) ? null : row.GetString(6),
                Revision = row.GetInt64(8),
                Seal = carried,
            };
            return state with
            {
                Mistake = RecordSeal.Holds(carried, seal.OfState(row.GetString(0), state))
                    ? memory.MistakeIn(row.GetString(0), state)
                    : SwitchingText.RecordWasChanged,
            };
        }
        catch (Exception unreadable) when (unreadable is InvalidCastException or ArgumentException or OverflowException)
        {
            // One damaged row costs its module, and nothing else.
            return new("", ModuleState.Failed, null, null, default) { Mistake = SwitchingText.RecordWasChanged, Seal = carried };
        }
    }

    private static NpgsqlParameter Text(string name, string? value) => new(name, NpgsqlTypes.NpgsqlDbType.Text) { Value = (object?)value ?? DBNull.Value };
}
