using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Clocks.Policies;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.Core.Outbox;
using Governance.Core.Protection;
using Governance.Core.Replies.Questions;
using Governance.Core.Timeline;
using Governance.Core.Units;
using Governance.WorkingTime;
using MediatR;
using NodaTime;

namespace Governance.Core.Replies;

/// <summary>What a dossier works with.</summary>
[PerRequest]
internal sealed class DossierTools(
    GovernanceDb db, TimelineWriter timeline, FieldProtection protection, BureauCalendar calendar, UnitDirectory units, Departments departments,
    ClockPolicies policies, QuestionPolicies questions, EventsForSystems systems)
{
    public GovernanceDb Database => db;
    public TimelineWriter Timeline => timeline;
    public FieldProtection Protection => protection;
    public BureauCalendar Calendar => calendar;
    public UnitDirectory Units => units;
    public QuestionPolicies Questions => questions;
    public EventsForSystems Systems => systems;

    /// <summary>The business type as it is on now; null while its module is off.</summary>
    public BusinessType? TypeOf(Enquiry enquiry) => departments.Online.BusinessType(enquiry.BusinessType);

    public bool IsModuleOff(Enquiry enquiry) => enquiry.Module is not null && departments.Online.Named(enquiry.Module) is null;

    /// <summary>What the enquiry is promised when its clock starts now.</summary>
    public PromisedTime PromiseOf(Enquiry enquiry, Instant now) =>
        policies.Current.For(enquiry.Kind, enquiry.Complexity, TypeOf(enquiry), enquiry.OwnerUnit, calendar.For(enquiry.OwnerUnit).DateOf(now));

    /// <param name="desk">Whose policy holds; null for the present owner's.</param>
    public PromisedTime PromiseOfComplex(Enquiry enquiry, Instant since, string? desk = null) =>
        policies.Current.Complex(enquiry.Kind, enquiry.BusinessType, desk ?? enquiry.OwnerUnit, calendar.For(desk ?? enquiry.OwnerUnit).DateOf(since));

    /// <summary>After an answer that is not the last.</summary>
    public PromisedTime PromiseOfNext(Enquiry enquiry, TimeLimit? next, Instant since) => next is not { } own
        ? PromiseOfComplex(enquiry, since)
        : policies.Current.Of(ClockClass.WorkflowStep, enquiry.Kind, enquiry.BusinessType, enquiry.OwnerUnit, calendar.For(enquiry.OwnerUnit).DateOf(since))
            ?? new(ClockClass.WorkflowStep, own);

    /// <summary>How soon a head looks into a bad rating.</summary>
    public TimeLimit TimeToFollowUp(Enquiry enquiry, Instant since) => policies.Current
        .Of(ClockClass.FollowUp, enquiry.Kind, enquiry.BusinessType, enquiry.OwnerUnit, calendar.For(enquiry.OwnerUnit).DateOf(since))!.Due;

    public Clock StartClock(Enquiry enquiry, PromisedTime promised, Instant now) =>
        RunClock.Start(enquiry.Id, promised, now, calendar.For(enquiry.OwnerUnit), enquiry.OwnerUnit);

    public void Tell(Enquiry enquiry, INotification news, Instant at) => db.Outbox.Add(OutboxMessage.Of(enquiry.Id, news, at));
}
