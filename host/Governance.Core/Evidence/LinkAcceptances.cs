using NodaTime;
using Npgsql;

namespace Governance.Core.Evidence;

/// <summary>Puts what was accepted and is not linked yet at the end of the chain of acceptances, in the order of the file numbers.</summary>
[PerHost]
internal sealed class LinkAcceptances(LinkHashes hashes, IClock clock) : LinkRows<AcceptedLink>(hashes, ChainHead.Accepted)
{
    private const string InsertSql =
        """
        insert into accepted_links (position, at, enquiry_id, file_year, file_number, print, hash)
        select * from unnest($1::bigint[], $2::timestamptz[], $3::uuid[], $4::int[], $5::bigint[], $6::bytea[], $7::bytea[])
        """;

    protected override string NewestLink => "select position, hash, file_number from accepted_links order by position desc limit 1";

    // Rows of before there were seals come once they have theirs.
    protected override string Unlinked =>
        """
        select e.id, e.file_year, e.file_number, e.accepted_print from enquiries e
        where e.file_number > $1 and e.accepted_print is not null and not exists (select from accepted_links l where l.enquiry_id = e.id)
        order by e.file_number limit $2
        """;

    protected override AcceptedLink Link(NpgsqlDataReader row, long position, byte[] previous)
    {
        var (now, enquiry, year, number) = (clock.GetCurrentInstant().ToMicroseconds(), row.GetGuid(0), row.GetInt32(1), row.GetInt64(2));
        var print = row.GetFieldValue<byte[]>(3);
        return new()
        {
            Position = position, At = now, EnquiryId = enquiry, FileYear = year, FileNumber = number, Print = print,
            Hash = Hashes.Of(previous, position, now, enquiry, year, number, print),
        };
    }

    protected override NpgsqlBatchCommand Insert(IReadOnlyList<AcceptedLink> links) => new(InsertSql)
    {
        Parameters =
        {
            new() { Value = links.Select(link => link.Position).ToArray() },
            new() { Value = links.Select(link => link.At).ToArray() },
            new() { Value = links.Select(link => link.EnquiryId).ToArray() },
            new() { Value = links.Select(link => link.FileYear).ToArray() },
            new() { Value = links.Select(link => link.FileNumber).ToArray() },
            new() { Value = links.Select(link => link.Print).ToArray() },
            new() { Value = links.Select(link => link.Hash).ToArray() },
        },
    };
}
