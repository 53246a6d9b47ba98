using Governance.Core.Attachments;
using Governance.Core.Clocks;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Intake;
using Governance.Core.Modules;
using Governance.Core.Protection;
using Governance.Core.Timeline;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Tracking;

/// <summary>Shows an enquiry to whoever holds its query code. A wrong code, however wrong, is answered the same.</summary>
[PerRequest]
internal sealed class TrackEnquiry(
    GovernanceDb db, FindByCode find, Archive archive, ReadFiles readFiles, ReadTimeline timeline, FieldProtection protection,
    UnitDirectory units, BureauCalendar calendar)
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
        var lines = await timeline.Run(enquiry, forCitizen: true, files, cancellationToken);
        var running = await db.Clocks.AsNoTracking().Where(one => one.EnquiryId == enquiry.Id).OrderByDescending(one => one.Id).FirstAsync(cancellationToken);
        return new TrackedEnquiry(
            enquiry.Id,
            QueryCode.Written(QueryCode.Read(queryCode)!),
            enquiry.WrittenFileNumber(),
            enquiry.Kind,
            type?.Title,
            content.Subject,
            content.Body,
            enquiry.Status,
            workflow.State(enquiry.State)?.Title ?? enquiry.State,
            units.Owner(enquiry.OwnerUnit),
            running.Face(),
            running.State is ClockState.Running or ClockState.Paused ? ExplainClock.Of(running, calendar.For(running.Desk)) : [],
            enquiry.AcceptedAt,
            enquiry.AnsweredAt,
            ShowForm.Of(type, content.Form, files, masked: true),
            lines,
            enquiry.Confidential,
            enquiry.Anonymous,
            enquiry.Stars,
            MayRate: enquiry.Status == EnquiryStatus.Answered && enquiry.Stars is null,
            OpenQuestion: enquiry.Status == EnquiryStatus.WaitingForCitizen
                ? lines.LastOrDefault(line => line.Event == TimelineEvent.CitizenAsked)?.Text
                : null);
    }
}
