using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Governance.Core.Timeline;
using Governance.Core.Units;
using NodaTime;

namespace Governance.Core.Replies;

/// <summary>
/// An enquiry in work: its row locked, its open clock, its workflow. What is done to it here is saved as one transaction by
/// <see cref="Dossiers"/>: no state without its timeline entry, no reply without its clock met, no extension without its explanation.
/// </summary>
internal sealed class Dossier(Enquiry enquiry, Clock? clock, Workflow workflow, Instant now, DossierTools tools)
{
    public Enquiry Enquiry => enquiry;

    /// <summary>The clock that runs or is paused; null when the enquiry is answered.</summary>
    public Clock? Clock
    {
        // A module that was asked within this step may have met it.
        get => field is { State: ClockState.Running or ClockState.Paused } ? field : null;
        private set;
    } = clock;

    public Workflow Workflow => workflow;

    public bool AnsweredLate { get; private set; }

    public Instant Now => now;

    public EnquiryContent Content => field ??= EnquiryContent.Of(enquiry, tools.Protection);

    public TimelineEntry Note(TimelineEvent what, EntryContent content, bool visible, Actor? by = null)
    {
        enquiry.Revision++;
        return tools.Timeline.Append(enquiry, now, what, content, visible, by);
    }

    /// <summary>Sends a reply and meets the clock.</summary>
    /// <param name="final">False for a first response, such as to a tip: the work goes on, and so the next clock starts at once.</param>
    public void SendReply(string text, Actor? by, bool approved, bool final)
    {
        enquiry.Status = final ? EnquiryStatus.Answered : EnquiryStatus.Open;
        enquiry.AnsweredAt = final ? now : enquiry.AnsweredAt;
        enquiry.Draft = null;
        enquiry.DraftBy = null;
        // The time that waited for the citizen is given back first: whoever answers without having heard is not late for it.
        Clock?.Resume(now, tools.Calendar.For(Clock.Desk));
        AnsweredLate = Clock is { } running && now > running.DueAt;
        Clock?.Meet(now);
        Clock = null;
        if (!final)
            tools.Database.Clocks.Add(Clock = tools.StartClock(enquiry, tools.PromiseOfComplex(enquiry, now), now));
        Note(TimelineEvent.Replied, new() { Text = text, TitleZh = approved ? "批准并答复" : "答复", TitleEn = approved ? "Reply approved and sent" : "Reply" }, visible: true, by);
        tools.Tell(enquiry, new EnquiryReplied(enquiry.Id), now);
    }

    public void AskCitizen(string question, Actor? by)
    {
        enquiry.Status = EnquiryStatus.WaitingForCitizen;
        if (Clock is { State: ClockState.Running } running)
            running.Pause(enquiry.Confidential ? "confidential" : question, now);
        Note(TimelineEvent.CitizenAsked, new() { Text = question, TitleZh = "请您补充", TitleEn = "We need to know more" }, visible: true, by);
    }

    public void Resume()
    {
        enquiry.Status = EnquiryStatus.Open;
        Clock?.Resume(now, tools.Calendar.For(Clock.Desk));
    }

    /// <summary>The time is extended and the explanation sent: neither without the other.</summary>
    public void Extend(WorkingTime.TimeLimit by, string explanation, Actor? actor)
    {
        var running = Clock ?? throw new InvalidOperationException("An answered enquiry has no clock to extend.");
        running.Extend(by, tools.Calendar.For(running.Desk));
        Note(
            TimelineEvent.ClockExtended,
            new() { Text = explanation, TitleZh = "延长办理时限并说明原因", TitleEn = "More time is needed, and why", Facts = [Facts.Due(running.DueAt, tools.Calendar.Zone)] },
            visible: true,
            actor);
    }

    /// <summary>The citizen learns why the answer comes late; the clock does not change.</summary>
    public void ExplainDelay(string explanation, Actor actor)
    {
        var late = Clock is { } running && now >= running.DueAt;
        Note(
            TimelineEvent.CitizenTold,
            new()
            {
                Text = explanation,
                TitleZh = late ? "答复已经超时，说明原因" : "可能不能按时答复，说明原因",
                TitleEn = late ? "The answer is late, and why" : "The answer may be late, and why",
                Unit = actor.Unit,
            },
            visible: true,
            actor);
    }

    /// <summary>From the clock of a simple consultation to that of a complex one.</summary>
    public void Reclassify(string explanation, Actor? actor)
    {
        enquiry.Complexity = Complexity.Complex;
        var replaced = Clock!;
        // The complex clock counts from the receipt: the citizen loses no time by the bureau's second thought, the bureau none in which it waited.
        var calendar = tools.Calendar.For(replaced.Desk);
        var promised = tools.PromiseOfComplex(enquiry, replaced.StartedAt, replaced.Desk);
        Clock = RunClock.Start(enquiry.Id, promised, replaced.StartedAt, calendar, replaced.Desk);
        Clock.TakeOverPauses(replaced, calendar);
        replaced.End(ClockState.Replaced, now);
        tools.Database.Clocks.Add(Clock);
        Note(
            TimelineEvent.ClockChanged,
            new() { Text = explanation, TitleZh = "情况复杂，改按复杂事项办理", TitleEn = "Found complex: more time is needed", Facts = [Facts.Due(Clock.DueAt, tools.Calendar.Zone), PromiseText.Fact(promised)] },
            visible: true,
            actor);
    }

    public void Transfer(string unit, string reason, Actor? by)
    {
        var from = tools.Units.Owner(enquiry.OwnerUnit);
        var to = tools.Units.Owner(unit);
        enquiry.OwnerUnit = unit;
        enquiry.OwnerOfficer = null;
        // The officer's words on a confidential enquiry stand sealed on the timeline, and nowhere else.
        (enquiry.RoutingReason, enquiry.RoutingReasonEn) = enquiry.Confidential ? ("由经办人转交", "Handed on by the officer in charge") : (reason, null);
        Note(
            TimelineEvent.Transferred,
            new()
            {
                TitleZh = $"转交{to.UnitName.Zh}办理",
                TitleEn = $"Handed to {to.UnitName.In("en")}",
                Facts = [new("原办理单位", "From", from.UnitName.Zh)],
            },
            visible: true,
            by);
        Note(TimelineEvent.NoteWritten, new() { Text = reason, TitleZh = "转交原因", TitleEn = "Why it was handed on" }, visible: false, by);
        tools.Tell(enquiry, new EnquiryRouted(enquiry.Id, unit, enquiry.RoutingReason), now);
    }

    /// <summary>The citizen is not content or asks again: the promise starts anew.</summary>
    public void Reopen()
    {
        enquiry.Status = EnquiryStatus.Open;
        enquiry.State = workflow.Initial;
        enquiry.AnsweredAt = null;
        // The next reply is rated anew; what was said of this one stands on the timeline.
        (enquiry.Stars, enquiry.RatingComment, enquiry.RatedAt) = (null, null, null);
        Clock = tools.StartClock(enquiry, tools.PromiseOf(enquiry, now), now);
        tools.Database.Clocks.Add(Clock);
        Note(
            TimelineEvent.Reopened,
            new() { TitleZh = "继续办理", TitleEn = "Taken up again", Facts = [Facts.Due(Clock.DueAt, tools.Calendar.Zone)] },
            visible: true);
    }
}
