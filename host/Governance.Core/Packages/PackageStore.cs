using Governance.Core.Announcements;
using Governance.Core.Modules;
using NodaTime;
using Npgsql;

namespace Governance.Core.Packages;

/// <summary>The packages in the database, and which of them each module runs from; every change is announced to all hosts.</summary>
[PerHost]
internal sealed class PackageStore(NpgsqlDataSource database, RecordSeal seal, IClock clock)
{
    // Raw: what changes, its audit and the notice to other hosts are one statement, and a package is measured before it is read.
    private const string FindSql = """
        select case when octet_length(content) <= $3 then content end, version, uploaded_by, uploaded_at, seal
        from module_packages where name = $1 and sha256 = $2
        """;

    private const string ChooseSql = $"""
        with kept as (
            insert into module_packages (name, version, content, sha256, uploaded_by, uploaded_at, seal)
            select @name, @version, @content, @package, @by, @at, @packed where @content is not null),
        chosen as (
            insert into modules (name, version, package, state, reason, changed_by, changed_at, revision, seal)
            values (@name, @version, @package, @state, @reason, @by, @at, @revision, @sealed)
            on conflict (name) do update
            set version = @version, package = @package, state = @state, reason = @reason, changed_by = @by, changed_at = @at, revision = @revision,
                seal = @sealed),
        audited as (
            insert into audit_entries (at, account, what, subject, details) values (@at, @by, @what, @name, @version || ' · ' || @reason))
        select pg_notify('{HostNotices.Channel}', '|{DecidedState.Notice}:' || @name)
        """;

    private const string RemoveSql = $"""
        with gone as (delete from modules where name = @name and (@damaged or state not in ('On', 'Discovered')) returning name),
        packages as (delete from module_packages using gone where module_packages.name = gone.name),
        audited as (insert into audit_entries (at, account, what, subject, details) select @at, @by, 'module.remove', name, @reason from gone)
        select name, pg_notify('{HostNotices.Channel}', '|{DecidedState.Notice}:' || name)::text from gone
        """;

    public async Task<byte[]?> Content(string sha256, CancellationToken cancellationToken)
    {
        await using var query = database.CreateCommand("select content from module_packages where sha256 = $1");
        query.Parameters.Add(new() { Value = sha256 });
        return (byte[]?)await query.ExecuteScalarAsync(cancellationToken);
    }

    /// <summary>A package as it lies in the database, and whether the platform put it there.</summary>
    public async Task<KeptPackage?> Find(string module, string sha256, CancellationToken cancellationToken)
    {
        await using var query = database.CreateCommand(FindSql);
        query.Parameters.Add(new() { Value = module });
        query.Parameters.Add(new() { Value = sha256 });
        query.Parameters.Add(new() { Value = PackageLimits.Packed });
        await using var row = await query.ExecuteReaderAsync(cancellationToken);
        if (!await row.ReadAsync(cancellationToken))
            return null;
        try
        {
            return new(
                row.IsDBNull(0) ? null : row.GetFieldValue<byte[]>(0),
                !row.IsDBNull(4) && RecordSeal.Holds(
                    row.GetFieldValue<byte[]>(4), seal.OfPackage(module, row.GetString(1), sha256, row.GetString(2), row.GetFieldValue<Instant>(3))));
        }
        catch (Exception unreadable) when (unreadable is InvalidCastException or ArgumentException or OverflowException)
        {
            return new(null, Sealed: false);
        }
    }

    /// <summary>Makes room for a version that lies there damaged, or that somebody put there past the platform.</summary>
    /// <returns>The SHA-256 of the version that lies there and is sound; null when there is none, or none any more.</returns>
    public async Task<string?> SoundVersion(string module, string version, CancellationToken cancellationToken)
    {
        await using var query = database.CreateCommand("select sha256 from module_packages where name = $1 and version = $2");
        query.Parameters.Add(new() { Value = module });
        query.Parameters.Add(new() { Value = version });
        if (await query.ExecuteScalarAsync(cancellationToken) is not string sha256)
            return null;
        if ((await Find(module, sha256, cancellationToken))?.IsSound(sha256) == true)
            return sha256;
        await using var discard = database.CreateCommand("delete from module_packages where name = $1 and version = $2 and sha256 = $3");
        discard.Parameters.Add(new() { Value = module });
        discard.Parameters.Add(new() { Value = version });
        discard.Parameters.Add(new() { Value = sha256 });
        await discard.ExecuteNonQueryAsync(cancellationToken);
        return null;
    }

    public async Task<IReadOnlyList<KeptVersion>> Versions(CancellationToken cancellationToken)
    {
        await using var query = database.CreateCommand(
            "select name, version, sha256, octet_length(content), uploaded_by, uploaded_at from module_packages where isfinite(uploaded_at)");
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
        var at = clock.GetCurrentInstant();
        await using var command = database.CreateCommand(ChooseSql);
        command.Parameters.AddWithValue("name", chosen.Module);
        command.Parameters.AddWithValue("version", chosen.Version);
        command.Parameters.Add(new("content", NpgsqlTypes.NpgsqlDbType.Bytea) { Value = (object?)content ?? DBNull.Value });
        command.Parameters.Add(new("package", NpgsqlTypes.NpgsqlDbType.Text) { Value = (object?)chosen.Package ?? DBNull.Value });
        command.Parameters.AddWithValue("state", chosen.State.ToString());
        command.Parameters.AddWithValue("reason", chosen.Reason);
        command.Parameters.AddWithValue("by", chosen.By);
        command.Parameters.AddWithValue("what", chosen.What);
        command.Parameters.AddWithValue("at", at);
        command.Parameters.AddWithValue("revision", chosen.Revision);
        command.Parameters.AddWithValue("sealed", seal.OfState(
            chosen.Module, new(chosen.Version, chosen.State, chosen.Reason, chosen.By, at) { Package = chosen.Package, Revision = chosen.Revision }));
        command.Parameters.AddWithValue("packed", chosen.Package is { } sha256 ? seal.OfPackage(chosen.Module, chosen.Version, sha256, chosen.By, at) : []);
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
    /// <param name="damaged">Its record is not believed, or its package vouched for by nobody, so that it runs nowhere, whatever was decided.</param>
    public async Task<bool> Remove(string module, bool damaged, string reason, string by, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(RemoveSql);
        command.Parameters.AddWithValue("name", module);
        command.Parameters.AddWithValue("damaged", damaged);
        command.Parameters.AddWithValue("reason", reason);
        command.Parameters.AddWithValue("by", by);
        command.Parameters.AddWithValue("at", clock.GetCurrentInstant());
        return await command.ExecuteScalarAsync(cancellationToken) is not null;
    }
}

/// <summary>A package as it lies in the database, believed by nobody yet.</summary>
/// <param name="Content">Null for more than a package may be.</param>
/// <param name="Sealed">Whether its record carries the platform's seal.</param>
internal sealed record KeptPackage(byte[]? Content, bool Sealed)
{
    internal bool IsSound(string sha256) => Sealed && Content is not null && Checksums.Of(Content) == sha256;
}

/// <summary>A version that lies in the database.</summary>
public sealed record KeptVersion(string Name, string Version, string Sha256, int Size, string UploadedBy, Instant UploadedAt);

/// <summary>From what a module shall run.</summary>
/// <param name="Package">The SHA-256 of the package; null for what came with the program.</param>
/// <param name="What">The name of the deed in the audit.</param>
/// <param name="Revision">The number of this decision on the module.</param>
internal sealed record ChosenVersion(string Module, string Version, string? Package, ModuleState State, string Reason, string By, string What, long Revision);
