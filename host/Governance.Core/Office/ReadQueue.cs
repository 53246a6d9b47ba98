using System.Linq.Expressions;
using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Intake;
using Governance.Core.Modules;
using Governance.Core.Officers;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Office;

/// <summary>An officer's queues, by time left.</summary>
[PerRequest]
internal sealed class ReadQueue(GovernanceDb db, Archive archive, UnitDirectory units, BureauCalendar calendar, IClock clock)
{
    private static readonly LocalText Hidden = new("（保密诉求）", "(confidential)");

    public async Task<QueuePage> Run(Actor actor, QueueRequest request, CancellationToken cancellationToken)
    {
        var enquiries = QueueScope.Of(db.Enquiries.AsNoTracking(), actor, request.Queue, units);
        if (request.Status is { } status)
            enquiries = enquiries.Where(enquiry => enquiry.Status == status);
        if (request.Kind is { } kind)
            enquiries = enquiries.Where(enquiry => enquiry.Kind == kind);
        if (!string.IsNullOrWhiteSpace(request.Search))
            enquiries = enquiries.Where(Matches(request.Search.Trim()));
        var total = await enquiries.CountAsync(cancellationToken);
        var found = await enquiries
            .Select(enquiry => new
            {
                Enquiry = enquiry,
                Clock = db.Set<Clock>().Where(one => one.EnquiryId == enquiry.Id && (one.State == ClockState.Running || one.State == ClockState.Paused)).FirstOrDefault(),
                Officer = db.Set<Officer>().Where(officer => officer.Id == enquiry.OwnerOfficer).Select(officer => officer.Name).FirstOrDefault(),
            })
            // What is answered or waits for the citizen comes last.
            .OrderBy(row => row.Clock == null ? 2 : row.Clock.State == ClockState.Paused ? 1 : 0)
            .ThenBy(row => row.Clock == null ? Instant.MinValue : row.Clock.DueAt)
            .ThenByDescending(row => row.Enquiry.AcceptedAt)
            .Skip(request.Skip)
            .Take(Math.Clamp(request.Take, 1, 200))
            .ToListAsync(cancellationToken);
        var rows = new List<QueueRow>(found.Count);
        foreach (var row in found)
            rows.Add(await Row(actor, row.Enquiry, row.Clock, row.Officer, cancellationToken));
        return new(rows, total);
    }

    private async Task<QueueRow> Row(Actor actor, Enquiry enquiry, Clock? running, string? officer, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var type = await archive.BusinessType(enquiry.BusinessType, enquiry.BusinessTypeVersion, cancellationToken);
        var workflow = await archive.Workflow(enquiry.WorkflowVersion, cancellationToken);
        var runs = running is { State: ClockState.Running };
        return new(
            enquiry.Id, enquiry.WrittenFileNumber(), enquiry.Kind, type?.Title,
            enquiry.Confidential ? Hidden.Zh : enquiry.Subject,
            enquiry.Status, workflow.State(enquiry.State)?.Title ?? enquiry.State, enquiry.Urgency, enquiry.Confidential, units.Owner(enquiry.OwnerUnit), officer,
            enquiry.AcceptedAt, running?.Face(), runs ? TimeLeft.Written(now, running!, calendar.For(running!.Desk)) : null,
            Late: runs && now > running!.DueAt, Warned: runs && running!.Happened > 0);
    }

    /// <summary>By file number, subject or text; what is confidential is found by its number alone.</summary>
    private static Expression<Func<Enquiry, bool>> Matches(string search)
    {
        if (FileNumber.Read(search) is { } number)
            return enquiry => enquiry.FileNumber == number;
        var pattern = $"%{LikeText.Escape(search)}%";
        return enquiry => EF.Functions.ILike(enquiry.Subject, pattern) || EF.Functions.ILike(enquiry.Body, pattern);
    }
}
