using Governance.Core.Announcements;
using Governance.Core.Modules;
using NodaTime;
using Npgsql;

namespace Governance.Core.Packages;

/// <summary>The packages in the database, and which of them each module runs from; every change is announced to all hosts.</summary>
[PerHost]
internal sealed class PackageStore(NpgsqlDataSource database, IClock clock)
{
    public async Task<byte[]?> Content(string sha256, CancellationToken cancellationToken)
    {
        await using var query = database.CreateCommand("SELECT content FROM module_packages WHERE sha256 = $1");
        query.Parameters.Add(new() { Value = sha256 });
        return (byte[]?)await query.ExecuteScalarAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<KeptVersion>> Versions(CancellationToken cancellationToken)
    {
        await using var query = database.CreateCommand("SELECT name, version, sha256, octet_length(content), uploaded_by, uploaded_at FROM module_packages");
        await using var row = await query.ExecuteReaderAsync(cancellationToken);
        var versions = new List<KeptVersion>();
        while (await row.ReadAsync(cancellationToken))
            versions.Add(new(row.GetString(0), row.GetString(1), row.GetString(2), row.GetInt32(3), row.GetString(4), row.GetFieldValue<Instant>(5)));
        return [.. versions.OrderBy(version => version.Name, StringComparer.Ordinal).ThenByDescending(version => version.Version, ModuleVersion.Order)];
    }

    /// <summary>A module runs from another version from now on; with the package itself when that is new. All of it, with the audit, or nothing.</summary>
    /// <returns>False when somebody else has just added that version.</returns>
    public async Task<bool> Choose(ChosenVersion chosen, byte[]? content, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand($"""
            WITH kept AS (
                INSERT INTO module_packages (name, version, content, sha256, uploaded_by, uploaded_at)
                SELECT @name, @version, @content, @package, @by, @at WHERE @content IS NOT NULL),
            chosen AS (
                INSERT INTO modules (name, version, package, state, reason, changed_by, changed_at) VALUES (@name, @version, @package, @state, @reason, @by, @at)
                ON CONFLICT (name) DO UPDATE SET version = @version, package = @package, state = @state, reason = @reason, changed_by = @by, changed_at = @at),
            audited AS (
                INSERT INTO audit_entries (at, account, what, subject, details) VALUES (@at, @by, @what, @name, @version || ' · ' || @reason))
            SELECT pg_notify('{HostNotices.Channel}', '|{DecidedState.Notice}:' || @name)
            """);
        command.Parameters.AddWithValue("name", chosen.Module);
        command.Parameters.AddWithValue("version", chosen.Version);
        command.Parameters.Add(new("content", NpgsqlTypes.NpgsqlDbType.Bytea) { Value = (object?)content ?? DBNull.Value });
        command.Parameters.Add(new("package", NpgsqlTypes.NpgsqlDbType.Text) { Value = (object?)chosen.Package ?? DBNull.Value });
        command.Parameters.AddWithValue("state", chosen.State.ToString());
        command.Parameters.AddWithValue("reason", chosen.Reason);
        command.Parameters.AddWithValue("by", chosen.By);
        command.Parameters.AddWithValue("what", chosen.What);
        command.Parameters.AddWithValue("at", clock.GetCurrentInstant());
        try
        {
            await command.ExecuteNonQueryAsync(cancellationToken);
            return true;
        }
        catch (PostgresException taken) when (taken.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            return false;
        }
    }

    /// <summary>Takes a module that is off, with all its versions, out of the platform; false when it is no longer off.</summary>
    public async Task<bool> Remove(string module, string reason, string by, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand($"""
            WITH gone AS (DELETE FROM modules WHERE name = @name AND state NOT IN ('On', 'Discovered') RETURNING name),
            packages AS (DELETE FROM module_packages USING gone WHERE module_packages.name = gone.name),
            audited AS (INSERT INTO audit_entries (at, account, what, subject, details) SELECT @at, @by, 'module.remove', name, @reason FROM gone)
            SELECT name, pg_notify('{HostNotices.Channel}', '|{DecidedState.Notice}:' || name)::text FROM gone
            """);
        command.Parameters.AddWithValue("name", module);
        command.Parameters.AddWithValue("reason", reason);
        command.Parameters.AddWithValue("by", by);
        command.Parameters.AddWithValue("at", clock.GetCurrentInstant());
        return await command.ExecuteScalarAsync(cancellationToken) is not null;
    }
}

/// <summary>A version that lies in the database.</summary>
public sealed record KeptVersion(string Name, string Version, string Sha256, int Size, string UploadedBy, Instant UploadedAt);

/// <summary>From what a module shall run.</summary>
/// <param name="Package">The SHA-256 of the package; null for what came with the program.</param>
/// <param name="What">The name of the deed in the audit.</param>
internal sealed record ChosenVersion(string Module, string Version, string? Package, ModuleState State, string Reason, string By, string What);
