using Governance.Core.Audit;
using NodaTime;
using Npgsql;

namespace Governance.Core.Evidence;

/// <summary>Puts what stands in the audit and is not linked yet at the end of the audit's chain.</summary>
[PerHost]
internal sealed class LinkAudit(LinkHashes hashes) : LinkRows<AuditLink>(hashes, ChainHead.Audit)
{
    private const string InsertSql =
        """
        insert into audit_links (position, at, audit_id, previous, print, hash)
        select * from unnest($1::bigint[], $2::timestamptz[], $3::bigint[], $4::bytea[], $5::bytea[], $6::bytea[])
        """;

    protected override string NewestLink => "select position, hash, audit_id from audit_links order by position desc limit 1";

    protected override string Unlinked =>
        """
        select a.id, a.at, a.account, a.what, a.subject, a.details from audit_entries a
        where a.id > $1 and not exists (select from audit_links l where l.audit_id = a.id) order by a.id limit $2
        """;

    protected override AuditLink Link(NpgsqlDataReader row, long position, byte[] previous)
    {
        var entry = new AuditEntry
        {
            Id = row.GetInt64(0), At = row.GetFieldValue<Instant>(1), Account = row.GetString(2), What = row.GetString(3), Subject = row.GetString(4),
            Details = row.IsDBNull(5) ? null : row.GetString(5),
        };
        var print = Hashes.PrintOf(position, entry);
        return new()
        {
            Position = position, At = entry.At, AuditId = entry.Id, Previous = previous, Print = print,
            Hash = Hashes.Of(previous, position, entry.At, entry.Id, print),
        };
    }

    protected override NpgsqlBatchCommand Insert(IReadOnlyList<AuditLink> links) => new(InsertSql)
    {
        Parameters =
        {
            new() { Value = links.Select(link => link.Position).ToArray() },
            new() { Value = links.Select(link => link.At).ToArray() },
            new() { Value = links.Select(link => link.AuditId).ToArray() },
            new() { Value = links.Select(link => link.Previous).ToArray() },
            new() { Value = links.Select(link => link.Print).ToArray() },
            new() { Value = links.Select(link => link.Hash).ToArray() },
        },
    };
}
