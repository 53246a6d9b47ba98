using Npgsql;
using NodaTime;
using NpgsqlTypes;

namespace Governance.Core.Intake;

/// <summary>A draft that becomes an enquiry.</summary>
internal sealed record SentDraft(Guid Draft, Guid Enquiry, Instant At);

/// <summary>What was typed is taken out of a draft in the very transaction that files it: nobody who finds its address reads it, or sends it again.</summary>
internal static class EmptyDraft
{
    private const string Statement =
        """
        update drafts set content = ''::bytea, sent_at = given.at
        from unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) as given(draft, enquiry, at)
        where drafts.id = given.draft and exists (select 1 from enquiries where id = given.enquiry)
        """;

    internal static NpgsqlBatchCommand Of(IReadOnlyList<SentDraft> sent) => new(Statement)
    {
        Parameters =
        {
            new() { Value = sent.Select(sentDraft => sentDraft.Draft).ToArray() },
            new() { Value = sent.Select(sentDraft => sentDraft.Enquiry).ToArray() },
            new() { Value = sent.Select(sentDraft => sentDraft.At).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.TimestampTz },
        },
    };
}
