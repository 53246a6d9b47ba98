using Governance.Core.Officers;
using Governance.Core.Units;
using NodaTime;
using Npgsql;

namespace Governance.Core.Cases;

/// <summary>An enquiry of a case that the reader may open.</summary>
internal sealed record ReadableMember(Guid Id, Guid EnquiryId, Instant JoinedAt, byte[] Sums, string? BusinessType, string? BusinessTypeVersion);

/// <summary>
/// Those enquiries of a case that an officer may open, by the rule that queues go by, in the order in which they joined. Costs what the case
/// is large, whatever the platform holds.
/// </summary>
[PerRequest]
internal sealed class ReadableMembers(NpgsqlDataSource database, UnitDirectory units)
{
    // Raw: what an officer may list is said to the database by the one rule of queues.
    private const string Statement =
        $"""
        select m.id, m.enquiry_id, m.joined_at, m.sums, e.business_type, e.business_type_version
        from case_members m join enquiries e on e.id = m.enquiry_id
        where m.case_id = @case and m.left_at is null and {QueueScope.Readable}
        order by m.id
        """;

    internal async Task<IReadOnlyList<ReadableMember>> Of(Actor actor, Guid @case, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(Statement);
        new QueueScope(actor, units).AddTo(command.Parameters, QueueName.All);
        command.Parameters.Add(new("case", @case));
        var found = new List<ReadableMember>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            found.Add(new(
                reader.GetGuid(0), reader.GetGuid(1), reader.GetFieldValue<Instant>(2), reader.GetFieldValue<byte[]>(3),
                await reader.IsDBNullAsync(4, cancellationToken) ? null : reader.GetString(4),
                await reader.IsDBNullAsync(5, cancellationToken) ? null : reader.GetString(5)));
        return found;
    }
}
