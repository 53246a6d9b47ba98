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

/// <summary>An officer's queues: what is open by time left, what is done newest first, and what a search finds.</summary>
[PerRequest]
internal sealed class ReadQueue(
    GovernanceDb db, QueuePages pages, SearchEnquiries search, FindByFileNumber byNumber, Archive archive, UnitDirectory units, BureauCalendar calendar,
    IClock clock)
{
    private const int Most = 200;

    public async Task<QueuePage> Run(Actor actor, QueueRequest request, CancellationToken cancellationToken)
    {
        // Who runs the platform has no queue.
        if (actor.Technical)
            return new([], 0);
        request = request with { Take = Math.Clamp(request.Take, 1, Most), Search = Typed(request.Search) };
        var mark = QueueMark.Read(request.After);
        if (request.Search is not null)
            return await Searched(actor, request, mark, cancellationToken);
        var found = await pages.Run(actor, request, mark, cancellationToken);
        int? total = request.IsDone ? null : await pages.Count(actor, request, cancellationToken);
        return await Page(actor, request, found, mark, total, cancellationToken);
    }

    private static string? Typed(string? search) => SearchRows.Clean(search ?? "").Trim() is { Length: > 0 } typed ? typed : null;

    private async Task<QueuePage> Searched(Actor actor, QueueRequest request, QueueMark? mark, CancellationToken cancellationToken)
    {
        var number = FileNumber.Read(request.Search);
        var found = number is { } known
            ? await byNumber.Run(actor, request, known, cancellationToken)
            : await search.Run(actor, request, mark, cancellationToken);
        // How often a word occurs in all is not counted; what fits on the first page is.
        int? total = mark is null && found.Count <= request.Take ? found.Count : null;
        var page = await Page(actor, request, found, mark, total, cancellationToken);
        return page with { Previous = null };
    }

    private async Task<QueuePage> Page(
        Actor actor, QueueRequest request, IReadOnlyList<QueueMark> found, QueueMark? mark, int? total, CancellationToken cancellationToken)
    {
        var more = found.Count > request.Take;
        var backwards = mark is { Backwards: true };
        var shown = (backwards ? found.Take(request.Take).Reverse() : found.Take(request.Take)).ToArray();
        var rows = await Rows([.. shown.Select(row => row.Id)], cancellationToken);
        return new(rows, total)
        {
            Next = shown.Length > 0 && (backwards || more) ? shown[^1].ToString() : null,
            Previous = shown.Length > 0 && (backwards ? more : mark is not null) ? (shown[0] with { Backwards = true }).ToString() : null,
        };
    }

    private async Task<IReadOnlyList<QueueRow>> Rows(Guid[] ids, CancellationToken cancellationToken)
    {
        // A join of its own for the clock: as a value of the row, the first of a set, all open clocks are numbered for each page.
        var listed = from enquiry in db.Enquiries.AsNoTracking()
                     where ids.Contains(enquiry.Id)
                     from running in db.Set<Clock>()
                         .Where(open => open.EnquiryId == enquiry.Id && (open.State == ClockState.Running || open.State == ClockState.Paused)).DefaultIfEmpty()
                     select new Listed
                     {
                         Id = enquiry.Id, FileYear = enquiry.FileYear, FileNumber = enquiry.FileNumber, Kind = enquiry.Kind,
                         BusinessType = enquiry.BusinessType, BusinessTypeVersion = enquiry.BusinessTypeVersion,
                         WorkflowVersion = enquiry.WorkflowVersion, State = enquiry.State, Status = enquiry.Status, Subject = enquiry.Subject,
                         Confidential = enquiry.Confidential, Urgency = enquiry.Urgency, OwnerUnit = enquiry.OwnerUnit,
                         AcceptedAt = enquiry.AcceptedAt, AnsweredAt = enquiry.AnsweredAt, Clock = running,
                         Officer = db.Set<Officer>().Where(officer => officer.Id == enquiry.OwnerOfficer).Select(officer => officer.Name).FirstOrDefault(),
                     };
        var found = await listed.ToDictionaryAsync(row => row.Id, cancellationToken);
        var rows = new List<QueueRow>(ids.Length);
        foreach (var id in ids)
            if (found.TryGetValue(id, out var row))
                rows.Add(await Row(row, cancellationToken));
        return rows;
    }

    private async Task<QueueRow> Row(Listed row, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var type = await archive.BusinessType(row.BusinessType, row.BusinessTypeVersion, cancellationToken);
        var workflow = await archive.Workflow(row.WorkflowVersion, cancellationToken);
        var running = row.Clock;
        var runs = running is { State: ClockState.Running };
        return new(
            row.Id,
            FileNumber.Written(row.FileYear, row.FileNumber),
            new(row.Kind, type?.Title, row.Confidential ? DeskText.ConfidentialSubject.Zh : row.Subject, row.Confidential, row.AcceptedAt),
            new(row.Status, workflow.State(row.State)?.Title ?? row.State, row.Urgency, units.Owner(row.OwnerUnit), row.Officer, row.AnsweredAt),
            new(running?.Face(), runs ? TimeLeft.Written(now, running!, calendar.For(running!.Desk)) : null,
                Late: running?.IsLate(now) == true, Warned: runs && running!.Happened > 0));
    }

    /// <summary>What of an enquiry a row shows; its text and what is sealed are not read.</summary>
    private sealed record Listed
    {
        public required Guid Id { get; init; }
        public required int FileYear { get; init; }
        public required long FileNumber { get; init; }
        public required EnquiryKind Kind { get; init; }
        public string? BusinessType { get; init; }
        public string? BusinessTypeVersion { get; init; }
        public required string WorkflowVersion { get; init; }
        public required string State { get; init; }
        public required EnquiryStatus Status { get; init; }
        public required string Subject { get; init; }
        public required bool Confidential { get; init; }
        public required Urgency Urgency { get; init; }
        public required string OwnerUnit { get; init; }
        public required Instant AcceptedAt { get; init; }
        public Instant? AnsweredAt { get; init; }
        public Clock? Clock { get; init; }
        public string? Officer { get; init; }
    }
}
