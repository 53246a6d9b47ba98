using Governance.Core.Clocks;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Governance.Core.Replies;
using Governance.WorkingTime;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Office;

/// <summary>What an act would do to the clock.</summary>
/// <param name="Limit">What the citizen is promised now.</param>
/// <param name="NewLimit">What he would be promised.</param>
/// <param name="Due">When the answer would be due.</param>
internal sealed record ClockPreview(TimeLimit Limit, TimeLimit NewLimit, Instant Due);

/// <summary>
/// Works out what an extension, or the change to complex, would do: with the desk's calendar and the policy in force, as the act itself
/// does. Nothing is changed.
/// </summary>
[PerRequest]
internal sealed class PreviewClock(GovernanceDb db, DossierTools tools)
{
    public Task<Outcome<ClockPreview>> Extended(Actor actor, Guid id, TimeLimit by, CancellationToken cancellationToken) =>
        Run(actor, id, (_, running, calendar) =>
        {
            running.Extend(by, calendar);
            return new(running.Limit, running.Limit, running.DueAt);
        }, cancellationToken);

    public Task<Outcome<ClockPreview>> FoundComplex(Actor actor, Guid id, CancellationToken cancellationToken) =>
        Run(actor, id, (enquiry, running, calendar) =>
        {
            var promised = tools.PromiseOfComplex(enquiry, running.StartedAt, running.Desk);
            var complex = RunClock.Start(enquiry.Id, promised, running.StartedAt, calendar, running.Desk);
            complex.TakeOverPauses(running, calendar);
            return new(running.Limit, promised.Due, complex.DueAt);
        }, cancellationToken);

    private async Task<Outcome<ClockPreview>> Run(
        Actor actor, Guid id, Func<Enquiry, Clock, WorkingCalendar, ClockPreview> act, CancellationToken cancellationToken)
    {
        var enquiry = await db.Enquiries.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken);
        if (enquiry is null || !May.Open(actor, enquiry, tools.Units))
            return Problem.NotFound;
        if (!May.Handle(actor, enquiry, tools.Units, tools.IsModuleOff(enquiry)))
            return Problem.Forbidden;
        var running = await db.Clocks.AsNoTracking()
            .SingleOrDefaultAsync(clock => clock.EnquiryId == id && (clock.State == ClockState.Running || clock.State == ClockState.Paused), cancellationToken);
        return running is null
            ? Problem.Of(ProblemKind.Conflict, DeskText.ClockDoesNotRun)
            : act(enquiry, running, tools.Calendar.For(running.Desk));
    }
}
