using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Publishing;

/// <summary>
/// Reads published enquiries by the time at which they were accepted, newest first, and single ones by their ids. What is confidential is never
/// among them, nor what belongs to a business type that is confidential by now.
/// </summary>
[PerRequest]
internal sealed class ReadPublicRequests(GovernanceDb db, Departments departments, UnitDirectory units)
{
    public async Task<IReadOnlyList<PublicRequest>> Search(PublicSearch search, int most, CancellationToken cancellationToken)
    {
        var types = search.Services.Select(service => service.BusinessType).OfType<string>().ToArray();
        var kinds = search.Services.Select(service => service.Kind).OfType<EnquiryKind>().ToArray();
        var rows = Joined(Shown().Where(answer => answer.AcceptedAt >= search.From && answer.AcceptedAt <= search.Until));
        // One alone is read along the index of business types.
        if (types is [var type] && kinds.Length == 0)
            rows = rows.Where(row => row.Answer!.BusinessType == type);
        else if (search.Services.Count > 0)
            rows = rows.Where(row => row.Answer!.BusinessType == null ? kinds.Contains(row.Kind) : types.Contains(row.Answer.BusinessType));
        rows = search.Open switch
        {
            // Looked for among what is open, not in years of what is closed.
            true => rows.Where(row => row.Status != EnquiryStatus.Answered && db.Set<OpenEnquiry>().Any(open => open.EnquiryId == row.Id)),
            false => rows.Where(row => row.Status == EnquiryStatus.Answered),
            null => rows,
        };
        return await Complete(
            await rows.OrderByDescending(row => row.Answer!.AcceptedAt).ThenByDescending(row => row.Answer!.EnquiryId).Take(most)
                .ToListAsync(cancellationToken),
            cancellationToken);
    }

    /// <summary>Those of the ids that are published, and those that came by one channel: of these only the sender knows the number.</summary>
    public async Task<IReadOnlyList<PublicRequest>> Of(IReadOnlyList<Guid> ids, string channel, CancellationToken cancellationToken)
    {
        var published = await Joined(Shown().Where(answer => ids.Contains(answer.EnquiryId))).ToListAsync(cancellationToken);
        var others = ids.Except(published.Select(row => row.Id)).ToArray();
        var own = await db.Enquiries.AsNoTracking()
            .Where(enquiry => others.Contains(enquiry.Id) && enquiry.Channel == channel && !enquiry.Confidential)
            .Select(enquiry => new Row
            {
                Id = enquiry.Id, Kind = enquiry.Kind, Status = enquiry.Status, AcceptedAt = enquiry.AcceptedAt, AnsweredAt = enquiry.AnsweredAt,
            })
            .ToListAsync(cancellationToken);
        return await Complete([.. published.Concat(own).OrderByDescending(row => row.AcceptedAt)], cancellationToken);
    }

    private IQueryable<PublishedAnswer> Shown() => ShownAnswers.In(db, departments);

    private IQueryable<Row> Joined(IQueryable<PublishedAnswer> answers) => answers.Join(
        db.Enquiries.Where(enquiry => !enquiry.Confidential),
        answer => answer.EnquiryId,
        enquiry => enquiry.Id,
        (answer, enquiry) => new Row
        {
            Answer = answer, Id = enquiry.Id, Kind = enquiry.Kind, Status = enquiry.Status, AcceptedAt = enquiry.AcceptedAt, AnsweredAt = enquiry.AnsweredAt,
        });

    private async Task<IReadOnlyList<PublicRequest>> Complete(List<Row> rows, CancellationToken cancellationToken)
    {
        var ids = rows.Select(row => row.Id).ToArray();
        var clocks = (await db.Clocks.AsNoTracking().Where(clock => ids.Contains(clock.EnquiryId))
                .Select(clock => new { clock.EnquiryId, clock.Id, clock.State, clock.DueAt }).ToListAsync(cancellationToken))
            .GroupBy(clock => clock.EnquiryId).ToDictionary(own => own.Key, own => own.MaxBy(clock => clock.Id)!);
        return [.. rows.Select(row => new PublicRequest(
            row.Id, row.Status != EnquiryStatus.Answered, row.AcceptedAt, Latest(row),
            clocks.GetValueOrDefault(row.Id) is { State: not ClockState.Paused } clock ? clock.DueAt : null,
            row.Answer is { } answer ? new(row.Kind, answer.BusinessType, answer.Question, answer.Answer, units.Owner(answer.Unit)) : null))];
    }

    private static Instant Latest(Row row) =>
        new[] { row.AcceptedAt, row.AnsweredAt, row.Answer?.PublishedAt }.Max() ?? row.AcceptedAt;

    private sealed class Row
    {
        public PublishedAnswer? Answer { get; init; }
        public required Guid Id { get; init; }
        public required EnquiryKind Kind { get; init; }
        public required EnquiryStatus Status { get; init; }
        public required Instant AcceptedAt { get; init; }
        public Instant? AnsweredAt { get; init; }
    }
}
