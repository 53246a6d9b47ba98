using Governance.Core.Announcements;
using Governance.Core.Modules;
using NodaTime;
using Npgsql;

namespace Governance.Core.Packages;

/// <summary>The keys in the database, the same for all hosts; every change is announced to them.</summary>
[PerHost]
internal sealed class KeyStore(NpgsqlDataSource database, RecordSeal seal, IClock clock)
{
    // Raw: what changes, its audit and the notice to other hosts are one statement.
    private const string AllSql =
        "select id, name, public_key, data_only, trusted_by, trusted_at, withdrawn_by, withdrawn_at, withdrawn_reason, seal from trusted_keys order by id";

    private const string AddSql = $"""
        with added as (
            insert into trusted_keys (id, name, public_key, data_only, trusted_by, trusted_at, seal) values (@id, @name, @pem, @data, @by, @at, @seal)
            on conflict (id) do nothing returning id),
        audited as (
            insert into audit_entries (at, account, what, subject, details) select @at, @by, 'module.key.trust', id, @name from added)
        select pg_notify('{HostNotices.Channel}', '|{DecidedState.Notice}:' || id)::text from added
        """;

    private const string WithdrawSql = $"""
        with withdrawn as (
            update trusted_keys set withdrawn_by = @by, withdrawn_at = @at, withdrawn_reason = @reason, seal = @seal where id = @id returning id),
        audited as (
            insert into audit_entries (at, account, what, subject, details) select @at, @by, 'module.key.withdraw', id, @reason from withdrawn)
        select pg_notify('{HostNotices.Channel}', '|{DecidedState.Notice}:' || id)::text from withdrawn
        """;

    internal async Task<IReadOnlyList<KnownKey>> All(CancellationToken cancellationToken)
    {
        await using var query = database.CreateCommand(AllSql);
        await using var row = await query.ExecuteReaderAsync(cancellationToken);
        var keys = new List<KnownKey>();
        while (await row.ReadAsync(cancellationToken))
            keys.Add(Read(row));
        return keys;
    }

    /// <returns>False when the key is known already, trusted or withdrawn.</returns>
    internal async Task<bool> Add(SigningKey key, string name, bool dataOnly, string by, CancellationToken cancellationToken)
    {
        var known = new KnownKey(key.Id, name, dataOnly, by, clock.GetCurrentInstant(), null, null, null, Damaged: false) { PublicPem = key.PublicPem };
        await using var command = database.CreateCommand(AddSql);
        command.Parameters.AddWithValue("id", known.Id);
        command.Parameters.AddWithValue("name", name);
        command.Parameters.AddWithValue("pem", known.PublicPem);
        command.Parameters.AddWithValue("data", dataOnly);
        command.Parameters.AddWithValue("by", by);
        command.Parameters.AddWithValue("at", known.TrustedAt);
        command.Parameters.AddWithValue("seal", SealOf(known));
        return await command.ExecuteScalarAsync(cancellationToken) is not null;
    }

    internal async Task Withdraw(KnownKey key, string reason, string by, CancellationToken cancellationToken)
    {
        var withdrawn = key with { WithdrawnBy = by, WithdrawnAt = clock.GetCurrentInstant(), WithdrawnReason = reason, Damaged = false };
        await using var command = database.CreateCommand(WithdrawSql);
        command.Parameters.AddWithValue("id", key.Id);
        command.Parameters.AddWithValue("by", by);
        command.Parameters.AddWithValue("at", withdrawn.WithdrawnAt!);
        command.Parameters.AddWithValue("reason", reason);
        command.Parameters.AddWithValue("seal", SealOf(withdrawn));
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private KnownKey Read(NpgsqlDataReader row)
    {
        var id = row.GetString(0);
        try
        {
            var key = new KnownKey(
                id, row.GetString(1), row.GetBoolean(3), row.GetString(4), row.GetFieldValue<Instant>(5),
                row.IsDBNull(6) ? null : row.GetString(6), row.IsDBNull(7) ? null : row.GetFieldValue<Instant>(7), row.IsDBNull(8) ? null : row.GetString(8),
                Damaged: false)
            {
                PublicPem = row.GetString(2),
            };
            return key with { Damaged = !RecordSeal.Holds(row.GetFieldValue<byte[]>(9), SealOf(key)) };
        }
        catch (Exception unreadable) when (unreadable is InvalidCastException or ArgumentException or OverflowException)
        {
            // One damaged row costs what that key signed, and nothing else.
            return new(id, id, DataOnly: true, "", default, null, null, null, Damaged: true);
        }
    }

    private byte[] SealOf(KnownKey key) => seal.Of(
        "key", key.Id, key.Name, key.PublicPem, key.DataOnly ? "data" : "code", key.TrustedBy, RecordSeal.At(key.TrustedAt),
        key.WithdrawnBy, key.WithdrawnAt is { } at ? RecordSeal.At(at) : null, key.WithdrawnReason);
}
