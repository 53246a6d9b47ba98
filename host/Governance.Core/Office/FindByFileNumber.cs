using Governance.Core.Officers;
using Governance.Core.Units;
using NodaTime;
using Npgsql;

namespace Governance.Core.Office;

/// <summary>The enquiry of a file number, open or done, if the officer may list it; by its number a confidential one is found too.</summary>
[PerRequest]
internal sealed class FindByFileNumber(NpgsqlDataSource database, UnitDirectory units)
{
    internal async Task<IReadOnlyList<QueueMark>> Run(Actor actor, QueueRequest request, long number, CancellationToken cancellationToken)
    {
        var within = request.Queue switch
        {
            QueueName.Mine => "and owner_officer = @me",
            QueueName.Unit => "and owner_unit = any(@units)",
            QueueName.Approval => "and draft is not null and status = 'Open'",
            QueueName.Done => "and status = 'Answered'",
            _ => "",
        };
        await using var command = database.CreateCommand(
            $"""
            select id, accepted_at from enquiries
            where file_number = @number and {QueueScope.Readable} {within}
                and (@status::text is null or status = @status) and (@kind::text is null or kind = @kind)
            """);
        new QueueScope(actor, units).AddTo(command.Parameters, request.Queue);
        command.Parameters.Add(new("number", number));
        command.Parameters.Add(new() { ParameterName = "status", Value = (object?)request.Status?.ToString() ?? DBNull.Value });
        command.Parameters.Add(new() { ParameterName = "kind", Value = (object?)request.Kind?.ToString() ?? DBNull.Value });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken) ? [new(false, reader.GetFieldValue<Instant>(1), reader.GetGuid(0))] : [];
    }
}
