using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.Core.Officers;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Npgsql;

namespace Governance.Core.Cases;

/// <summary>An enquiry that could be joined to a case.</summary>
/// <param name="Subject">Null when it is confidential.</param>
public sealed record Candidate(string FileNumber, LocalText? BusinessTypeTitle, string? Subject, bool Confidential, Instant AcceptedAt);

internal sealed record Candidates(IReadOnlyList<Candidate> Enquiries);

/// <summary>What is open with the unit of a case, in no case yet, and this officer's to see; what came last first.</summary>
[PerRequest]
internal sealed class ListCandidates(NpgsqlDataSource database, GovernanceDb db, CaseWork work, Archive archive, UnitDirectory units)
{
    private const int Most = 50;

    // Raw: what an officer may list is said to the database by the one rule of queues.
    private const string Statement =
        $"""
        select enquiry_id from open_enquiries
        where owner_unit = @unit and {QueueScope.Readable}
            and not exists (select 1 from case_members m where m.enquiry_id = open_enquiries.enquiry_id and m.left_at is null)
        order by enquiry_id desc limit @most
        """;

    public async Task<Outcome<Candidates>> Run(Actor actor, Guid id, CancellationToken cancellationToken)
    {
        if (await work.Find(actor, id, cancellationToken) is not { } @case)
            return MayOnCase.Unseen;
        if (!MayOnCase.Work(actor, @case, units))
            return MayOnCase.Forbidden;
        var ids = await Ids(actor, @case.Unit, cancellationToken);
        var rows = await db.Enquiries.AsNoTracking().Where(enquiry => ids.Contains(enquiry.Id))
            .OrderByDescending(enquiry => enquiry.Id).ToListAsync(cancellationToken);
        var candidates = new List<Candidate>(rows.Count);
        foreach (var enquiry in rows)
            candidates.Add(new(
                enquiry.WrittenFileNumber(),
                (await archive.BusinessType(enquiry.BusinessType, enquiry.BusinessTypeVersion, cancellationToken))?.Title,
                enquiry.Confidential ? null : enquiry.Subject, enquiry.Confidential, enquiry.AcceptedAt));
        return new Candidates(candidates);
    }

    private async Task<List<Guid>> Ids(Actor actor, string unit, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(Statement);
        new QueueScope(actor, units).AddTo(command.Parameters, QueueName.All);
        command.Parameters.Add(new("unit", unit));
        command.Parameters.Add(new("most", Most));
        var ids = new List<Guid>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            ids.Add(reader.GetGuid(0));
        return ids;
    }
}
