using Governance.Core.Officers;
using Governance.Core.Units;
using NodaTime;
using Npgsql;

namespace Governance.Core.Office;

/// <summary>The enquiry of a file number, open or done, if the officer may list it; by its number a confidential one is found too.</summary>
[PerRequest]
internal sealed class FindByFileNumber(NpgsqlDataSource database, UnitDirectory units)
{
    // Raw: it shares its condition, who may read what, with the statements of the queue.
    private const string Found =
        $"""
        select id, accepted_at from enquiries
        where file_number = @number and ({QueueScope.Readable} or {QueueScope.Asked})
            and (@status::text is null or status = @status) and (@kind::text is null or kind = @kind)
        """;

    internal async Task<IReadOnlyList<QueueMark>> Run(Actor actor, QueueRequest request, long number, CancellationToken cancellationToken)
    {
        var statement = request.Queue switch
        {
            QueueName.Mine => Found + " and owner_officer = @me",
            QueueName.Unit => Found + " and owner_unit = any(@units)",
            QueueName.Approval => Found + " and draft is not null and status = 'Open'",
            QueueName.Done => Found + " and status = 'Answered'",
            _ => Found,
        };
        await using var command = database.CreateCommand(statement);
        new QueueScope(actor, units).AddTo(command.Parameters, request.Queue);
        command.Parameters.Add(new("number", number));
        command.Parameters.Add(new() { ParameterName = "status", Value = (object?)request.Status?.ToString() ?? DBNull.Value });
        command.Parameters.Add(new() { ParameterName = "kind", Value = (object?)request.Kind?.ToString() ?? DBNull.Value });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken) ? [new(false, reader.GetFieldValue<Instant>(1), reader.GetGuid(0))] : [];
    }
}
