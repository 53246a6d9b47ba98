using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Attachments;
using Governance.Core.Clocks;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Intake;
using Governance.Core.Modules;
using Governance.Core.Protection;
using Governance.Core.Reservations;
using Governance.Core.Telling;
using Governance.Core.Timeline;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Tracking;

/// <summary>Shows an enquiry to whoever holds its query code. A wrong code, however wrong, is answered the same.</summary>
[PerRequest]
internal sealed class TrackEnquiry(
    GovernanceDb db, FindByCode find, Archive archive, Departments departments, ReadFiles readFiles, ReadTimeline timeline, FieldProtection protection,
    UnitDirectory units, BureauCalendar calendar, ReadHeld held, ReadTold readTold)
{
    public async Task<Outcome<TrackedEnquiry>> Run(string queryCode, CancellationToken cancellationToken)
    {
        var opened = await find.Run(queryCode, cancellationToken);
        if (opened.Value is not { } enquiry)
            return opened.Problem!;
        var content = EnquiryContent.Of(enquiry, protection);
        var type = await archive.BusinessType(enquiry.BusinessType, enquiry.BusinessTypeVersion, cancellationToken);
        var workflow = await archive.Workflow(enquiry.WorkflowVersion, cancellationToken);
        var files = await readFiles.Of(enquiry.Id, cancellationToken);
        var lines = await readTold.Beside(await timeline.Run(enquiry, forCitizen: true, files, cancellationToken), enquiry.Id, cancellationToken);
        var running = await db.Clocks.AsNoTracking().Where(clock => clock.EnquiryId == enquiry.Id).OrderByDescending(clock => clock.Id).FirstAsync(
            cancellationToken);
        return new TrackedEnquiry(
            enquiry.Id,
            QueryCode.Written(QueryCode.Read(queryCode)!),
            enquiry.WrittenFileNumber(),
            new(
                enquiry.Kind, type?.Title, content.Subject, content.Body, ShowForm.Of(type, content.Form, files, masked: true), enquiry.Confidential,
                enquiry.Anonymous, enquiry.AcceptedAt),
            new(
                enquiry.Status, workflow.State(enquiry.State)?.Title ?? enquiry.State, units.Owner(enquiry.OwnerUnit), enquiry.AnsweredAt,
                enquiry.Status == EnquiryStatus.WaitingForCitizen ? lines.LastOrDefault(line => line.Event == TimelineEvent.CitizenAsked)?.Text : null),
            new(running.Face(), running.State is ClockState.Running or ClockState.Paused ? ExplainClock.Of(running, calendar.For(running.Desk)) : []),
            new(
                enquiry.IsRated ? enquiry.Stars : null, enquiry.IsRated ? enquiry.Solved : null,
                MayRate: enquiry.Status == EnquiryStatus.Answered && !enquiry.IsRated),
            lines)
        {
            Held = await held.Run(enquiry.Id, cancellationToken),
            Bring = type is null ? [] : FormCheck.ToBring(Now(type).Service, type.Form, content.Form),
            Stops = type is null ? [] : [.. FormCheck.Stops(Now(type).Stops, type.Form, content.Form).Where(stop => stop.When.Count > 0)],
        };
    }

    // As the department words them today; as they were sent where it is off.
    private BusinessType Now(BusinessType sent) => departments.Online.BusinessType(sent.Code) ?? sent;
}
