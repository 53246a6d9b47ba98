using Governance.Contracts;
using Governance.Core.Attachments;
using Governance.Core.Clocks;
using Governance.Core.Confidentiality;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.FollowUps;
using Governance.Core.Modules;
using Governance.Core.Officers;
using Governance.Core.Opinions;
using Governance.Core.Reading;
using Governance.Core.Replies;
using Governance.Core.Reservations;
using Governance.Core.Telling;
using Governance.Core.Timeline;
using Governance.Core.Tracking;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Office;

/// <summary>Opens an enquiry for an officer who may see it, on record. Contact and sensitive answers stay hidden until he asks for one.</summary>
[PerRequest]
internal sealed class ReadEnquiry(
    GovernanceDb db, Archive archive, ReadFiles readFiles, ReadTimeline timeline, UnitDirectory units, DossierTools tools,
    BureauCalendar calendar, ReadHeld held, ReadOpinions opinions, ReadFollowUps followUps,
    SuggestUnit suggest, ReadTold readTold, ShowWays ways, ReadingGate gate, IClock clock)
{
    public async Task<Outcome<OfficeEnquiry>> Run(Actor actor, Guid id, CancellationToken cancellationToken) =>
        await Shown(actor, await gate.Open(actor, id, cancellationToken), cancellationToken);

    /// <summary>What he has open, as it stands now: what changes on his screen by itself is no further reading.</summary>
    public async Task<Outcome<OfficeEnquiry>> Again(Actor actor, OfficeEnquiry shown, CancellationToken cancellationToken) =>
        await Shown(actor, await gate.Again(actor, shown.Opening, cancellationToken), cancellationToken);

    /// <summary>After an officer's own work, whose right to it was checked when it was done.</summary>
    internal async Task<OfficeEnquiry> Show(Actor actor, Guid id, CancellationToken cancellationToken) =>
        await Show(actor, await gate.AfterAct(actor, id, cancellationToken), cancellationToken);

    private async Task<Outcome<OfficeEnquiry>> Shown(Actor actor, Outcome<OpenedEnquiry> opened, CancellationToken cancellationToken) =>
        opened.Value is { } open ? await Show(actor, open, cancellationToken) : opened.Problem!;

    private async Task<OfficeEnquiry> Show(Actor actor, OpenedEnquiry opened, CancellationToken cancellationToken)
    {
        var (enquiry, content) = (opened.Enquiry, opened.Content);
        var id = enquiry.Id;
        var type = await archive.BusinessType(enquiry.BusinessType, enquiry.BusinessTypeVersion, cancellationToken);
        var workflow = await archive.Workflow(enquiry.WorkflowVersion, cancellationToken);
        var files = await readFiles.Of(id, cancellationToken);
        var clocks = await db.Clocks.AsNoTracking().Where(row => row.EnquiryId == id).OrderByDescending(row => row.Id).ToListAsync(cancellationToken);
        var officer = enquiry.OwnerOfficer is { } owner
            ? await db.Officers.Where(row => row.Id == owner).Select(row => row.Name).FirstOrDefaultAsync(cancellationToken)
            : null;
        var moduleOff = tools.IsModuleOff(enquiry);
        var handles = May.Handle(actor, enquiry, units, moduleOff);
        var (running, now) = (clocks[0], clock.GetCurrentInstant());
        var ticking = running.State == ClockState.Running;
        return new OfficeEnquiry(
            id, (uint)enquiry.Revision, enquiry.WrittenFileNumber(),
            new(
                enquiry.Kind, enquiry.BusinessType, type?.Title, content.Subject, content.Body,
                HiddenValues.Hide(ShowForm.Of(type, content.Form, files, masked: false)), [.. files.Values], HiddenValues.Hide(content.Contact),
                enquiry.Anonymous, enquiry.Channel, enquiry.AcceptedAt),
            new(
                enquiry.Status, workflow.State(enquiry.State)?.Title ?? enquiry.State, units.Owner(enquiry.OwnerUnit), officer, enquiry.OwnerOfficer,
                new(enquiry.RoutingReason, enquiry.RoutingReasonEn), enquiry.Urgency, enquiry.Complexity, enquiry.Confidential, moduleOff,
                opened.Draft),
            new(
                running.Face(), ticking ? TimeLeft.Written(now, running, calendar.For(running.Desk)) : null,
                ExplainClock.Of(running, calendar.For(running.Desk))),
            new(
                [.. AvailableSteps.For(actor, enquiry, workflow, units, moduleOff)],
                MayTake: handles && enquiry.OwnerOfficer != actor.Id && enquiry.Status != EnquiryStatus.Answered,
                MayExtend: handles && ticking && running.BreachedAt is null && now < running.DueAt,
                MayExplain: handles && ticking,
                MayCloseWithoutAnswer: handles && CloseWithoutAnswer.MayClose(enquiry),
                MayTransfer: May.Transfer(actor, enquiry, units) && enquiry.Status != EnquiryStatus.Answered,
                MayReclassify: handles && running is { Class: ClockClass.Simple, State: ClockState.Running or ClockState.Paused, BreachedAt: null },
                MayPublish: May.OpenUnasked(actor, enquiry, units) && enquiry is { Confidential: false, Status: EnquiryStatus.Answered },
                MayRevokeCode: RevokeCode.May(actor, enquiry, units),
                MayListReaders: ListReaders.May(actor, enquiry, units))
            {
                MayMark = handles,
                MayAsk = handles && running.State is ClockState.Running or ClockState.Paused,
                MayMakeConfidential = ChangeConfidentiality.MayMake(actor, enquiry, units),
                MayOpenAgain = ChangeConfidentiality.MayUndo(actor, enquiry, units),
                Asked = !May.OpenUnasked(actor, enquiry, units),
            },
            new(enquiry.Stars, enquiry.RatingComment, enquiry.Solved),
            await readTold.Beside(await timeline.Run(enquiry, forCitizen: false, files, cancellationToken), id, cancellationToken))
        {
            Opening = opened.Opening,
            Opinions = await opinions.Run(actor, enquiry, handles, cancellationToken),
            FollowUps = await followUps.Run(actor, enquiry, cancellationToken),
            Held = await held.Run(id, cancellationToken),
            Reached = await ways.Run(enquiry, now, cancellationToken),
            Suggestion = suggest.Run(actor, enquiry, content),
        };
    }
}
