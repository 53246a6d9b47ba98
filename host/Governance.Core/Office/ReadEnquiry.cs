using Governance.Contracts;
using Governance.Core.Attachments;
using Governance.Core.Audit;
using Governance.Core.Clocks;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.Core.Officers;
using Governance.Core.Protection;
using Governance.Core.Replies;
using Governance.Core.Timeline;
using Governance.Core.Tracking;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Office;

/// <summary>Opens an enquiry for an officer who may see it. Opening a confidential one is on record.</summary>
[PerRequest]
internal sealed class ReadEnquiry(
    GovernanceDb db, Archive archive, ReadFiles readFiles, ReadTimeline timeline, FieldProtection protection, UnitDirectory units, DossierTools tools, BureauCalendar calendar,
    WriteAudit audit, IClock clock)
{
    public async Task<Outcome<OfficeEnquiry>> Run(Actor actor, Guid id, CancellationToken cancellationToken)
    {
        var enquiry = await db.Enquiries.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        // Who may not see it learns not even that it exists.
        if (enquiry is null || !May.Open(actor, enquiry, units))
            return Problem.Unseen;
        if (enquiry.Confidential)
            await audit.Run(actor.Account, "enquiry.opened", id.ToString(), null, cancellationToken);
        return await Show(actor, enquiry, cancellationToken);
    }

    /// <summary>After an officer's own work, whose right to it was checked when it was done.</summary>
    internal async Task<OfficeEnquiry> Show(Actor actor, Guid id, CancellationToken cancellationToken) =>
        await Show(actor, await db.Enquiries.AsNoTracking().SingleAsync(one => one.Id == id, cancellationToken), cancellationToken);

    private async Task<OfficeEnquiry> Show(Actor actor, Enquiry enquiry, CancellationToken cancellationToken)
    {
        var id = enquiry.Id;
        var content = EnquiryContent.Of(enquiry, protection);
        var type = await archive.BusinessType(enquiry.BusinessType, enquiry.BusinessTypeVersion, cancellationToken);
        var workflow = await archive.Workflow(enquiry.WorkflowVersion, cancellationToken);
        var files = await readFiles.Of(id, cancellationToken);
        var clocks = await db.Clocks.AsNoTracking().Where(one => one.EnquiryId == id).OrderByDescending(one => one.Id).ToListAsync(cancellationToken);
        var officer = enquiry.OwnerOfficer is { } owner
            ? await db.Officers.Where(one => one.Id == owner).Select(one => one.Name).FirstOrDefaultAsync(cancellationToken)
            : null;
        var moduleOff = tools.IsModuleOff(enquiry);
        var handles = May.Handle(actor, enquiry, units, moduleOff);
        var (running, now) = (clocks[0], clock.GetCurrentInstant());
        var ticking = running.State == ClockState.Running;
        return new OfficeEnquiry(
            id, (uint)enquiry.Revision, enquiry.WrittenFileNumber(), enquiry.Kind, enquiry.BusinessType, type?.Title, content.Subject, content.Body,
            content.Contact, enquiry.Channel, enquiry.Anonymous, enquiry.Confidential, enquiry.Urgency, enquiry.Complexity, enquiry.Status,
            workflow.State(enquiry.State)?.Title ?? enquiry.State, units.Owner(enquiry.OwnerUnit), officer, enquiry.OwnerOfficer, new(enquiry.RoutingReason, enquiry.RoutingReasonEn),
            running.Face(), ticking ? TimeLeft.Written(now, running, calendar.For(running.Desk)) : null, ExplainClock.Of(running, calendar.For(running.Desk)), enquiry.AcceptedAt,
            ShowForm.Of(type, content.Form, files, masked: false), [.. files.Values], await timeline.Run(enquiry, forCitizen: false, files, cancellationToken),
            [.. AvailableSteps.For(actor, enquiry, workflow, units, moduleOff)],
            DraftText.Open(enquiry, protection),
            MayTake: handles && enquiry.OwnerOfficer != actor.Id && enquiry.Status != EnquiryStatus.Answered,
            MayExtend: handles && ticking && running.BreachedAt is null && now < running.DueAt,
            MayExplain: handles && ticking,
            MayTransfer: May.Transfer(actor, enquiry, units) && enquiry.Status != EnquiryStatus.Answered,
            MayReclassify: handles && running is { Class: ClockClass.Simple, State: ClockState.Running or ClockState.Paused, BreachedAt: null },
            MayPublish: enquiry is { Confidential: false, Status: EnquiryStatus.Answered },
            MayRevokeCode: RevokeCode.May(actor, enquiry, units),
            moduleOff, enquiry.Stars, enquiry.RatingComment);
    }
}
