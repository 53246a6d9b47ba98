using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Governance.Core.Outbox;
using Governance.Core.Replies.Questions;
using Governance.Core.Timeline;
using Governance.Core.Units;
using Governance.WorkingTime;
using NodaTime;

namespace Governance.Core.Replies;

/// <summary>
/// An enquiry in work: its row locked, its open clock, its workflow. What is done to it here is saved as one transaction by
/// <see cref="Dossiers"/>: no state without its timeline entry, no reply without its clock met, no extension without its explanation.
/// </summary>
internal sealed class Dossier(Enquiry enquiry, Clock? clock, Workflow workflow, Instant now, DossierTools tools)
{
    private string toldUnit = enquiry.OwnerUnit;

    public Enquiry Enquiry => enquiry;

    /// <summary>The clock that runs or is paused; null when the enquiry is answered.</summary>
    public Clock? Clock
    {
        // A module that was asked within this step may have met it.
        get => field is { State: ClockState.Running or ClockState.Paused } ? field : null;
        private set;
    } = clock;

    public Workflow Workflow => workflow;

    /// <summary>Whether the answer that was given here came late; null while none was given.</summary>
    public bool? AnsweredLate { get; private set; }

    public Instant Now => now;

    /// <summary>The reply that waits for approval.</summary>
    public string? Draft => DraftText.Open(enquiry, tools.Protection);

    public void KeepDraft(string text, Actor by) => (enquiry.Draft, enquiry.DraftBy) = (DraftText.Close(text, enquiry, tools.Protection), by.Id);

    /// <summary>As the module sees it.</summary>
    public EnquirySnapshot Snapshot() => Snapshots.Of(enquiry, Content);

    public EnquiryContent Content => field ??= EnquiryContent.Of(enquiry, tools.Protection);

    public TimelineEntry Note(TimelineEvent what, EntryContent content, bool visible, Actor? by = null)
    {
        enquiry.Revision++;
        var entry = tools.Timeline.Append(enquiry, now, what, content, visible, by);
        if (visible && what.IsNews())
            tools.Database.Outbox.Add(OutboxMessage.Tell(enquiry.Id, entry.Sequence, now));
        if (tools.Systems.Has(what, enquiry.Confidential))
            tools.Database.Outbox.Add(OutboxMessage.ForSystems(enquiry.Id, ForSystems(entry), now));
        return entry;
    }

    private EntryForSystems ForSystems(TimelineEntry entry)
    {
        var before = toldUnit == enquiry.OwnerUnit ? null : toldUnit;
        toldUnit = enquiry.OwnerUnit;
        return new(entry.Sequence, enquiry.OwnerUnit, enquiry.Status, Clock?.DueAt, before);
    }

    /// <summary>What the department reserved for the citizen, or gave back, at one of its steps.</summary>
    /// <param name="value">The item or the slot; null: given back.</param>
    public void NoteReserved(string source, string? value) => Note(
        value is null ? TimelineEvent.GivenBack : TimelineEvent.Reserved,
        new()
        {
            Title = value is null ? RepliesText.WhatWasHeldWasGivenBack : RepliesText.ReservedForTheWriter,
            Reserved = [new(source, value)],
        },
        visible: false);

    /// <summary>Sends a reply and meets the clock.</summary>
    /// <param name="final">False for a first response, such as to a tip: the work goes on, and so the next clock starts at once.</param>
    /// <param name="next">What the workflow's step promises next; null for the time of what is complex.</param>
    public void SendReply(string text, Actor? by, bool approved, bool final, TimeLimit? next = null)
    {
        enquiry.Status = final ? EnquiryStatus.Answered : EnquiryStatus.Open;
        enquiry.AnsweredAt = final ? now : enquiry.AnsweredAt;
        enquiry.FirstAnsweredAt ??= enquiry.AnsweredAt;
        enquiry.Draft = null;
        enquiry.DraftBy = null;
        // The time that waited for the citizen is given back first: whoever answers without having heard is not late for it.
        Clock?.Resume(now, tools.Calendar.For(Clock.Desk));
        var late = Clock?.IsLate(now) == true;
        AnsweredLate = final ? late : null;
        Clock?.Meet(now, enquiry.OwnerUnit);
        enquiry.Late = false;
        Clock = null;
        if (!final)
            tools.Database.Clocks.Add(Clock = tools.StartClock(enquiry, tools.PromiseOfNext(enquiry, next, now), now));
        Note(TimelineEvent.Replied, new() { Text = text, Title = approved ? RepliesText.ApprovedAndSent : RepliesText.Reply },
            visible: true, by);
        tools.Tell(enquiry, new EnquiryReplied(enquiry.Id), now);
    }

    public void AskCitizen(string question, Actor? by)
    {
        enquiry.Status = EnquiryStatus.WaitingForCitizen;
        if (Clock is { State: ClockState.Running } running)
            running.Pause(enquiry.Confidential ? "confidential" : question, now);
        var policy = tools.Questions.Current.Policy;
        EntryFact[] announced = [.. policy.Announced(now, tools.Calendar.Zone, enquiry.Language)];
        var entry = Note(
            TimelineEvent.CitizenAsked,
            new() { Text = question, Title = RepliesText.WeNeedToKnowMore, Facts = announced.Length > 0 ? [.. announced] : null }, visible: true, by);
        if (policy.Begin(enquiry.Id, entry.Sequence, now) is { } waits)
            tools.Database.AskedQuestions.Add(waits);
    }

    /// <summary>No answer came, and the time goes on, as the citizen was told.</summary>
    public void GoOnUnanswered(LocalText title, string text)
    {
        StepOfTheCitizen();
        Resume();
        Note(
            TimelineEvent.QuestionEnded,
            new() { Title = title, Text = text, Facts = Clock is { } clock ? [Facts.Due(clock.DueAt, tools.Calendar.Zone)] : null },
            visible: true);
    }

    /// <summary>No answer came, and it is closed with a reply, as the citizen was told.</summary>
    public void CloseUnanswered(string reply)
    {
        enquiry.State = workflow.States.First(state => state.End).Name;
        SendReply(reply, by: null, approved: false, final: true);
    }

    /// <summary>The state that the workflow goes to when the citizen has answered.</summary>
    public void StepOfTheCitizen()
    {
        if (workflow.StepsFrom(enquiry.State).FirstOrDefault(step => step.By == StepTaker.Citizen) is { } step)
            enquiry.State = step.To;
    }

    /// <summary>The citizen is told something; nothing is asked, and no clock changes.</summary>
    public void TellCitizen(LocalText title, string text, Actor by, TimelineEvent what = TimelineEvent.CitizenTold) =>
        Note(what, new() { Text = text, Title = title }, visible: true, by);

    public void Resume()
    {
        enquiry.Status = EnquiryStatus.Open;
        Clock?.Resume(now, tools.Calendar.For(Clock.Desk));
    }

    /// <summary>The time is extended and the explanation sent: neither without the other.</summary>
    public void Extend(TimeLimit by, string explanation, Actor? actor)
    {
        var running = Clock ?? throw new InvalidOperationException("An answered enquiry has no clock to extend.");
        running.Extend(by, tools.Calendar.For(running.Desk));
        Note(
            TimelineEvent.ClockExtended,
            new() { Text = explanation, Title = RepliesText.MoreTimeIsNeededAndWhy,
                Facts = [Facts.Due(running.DueAt, tools.Calendar.Zone)] },
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
                Title = late ? RepliesText.AnswerIsLateAndWhy : RepliesText.AnswerMayBeLateAndWhy,
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
            new() { Text = explanation, Title = RepliesText.FoundComplex,
                Facts = [Facts.Due(Clock.DueAt, tools.Calendar.Zone), PromiseText.Fact(promised)] },
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
        (enquiry.RoutingReason, enquiry.RoutingReasonEn) = enquiry.Confidential 
            ? (RepliesText.HandedOnByOfficer.Zh, RepliesText.HandedOnByOfficer.En)
            : (reason, null);
        Note(
            TimelineEvent.Transferred,
            new()
            {
                Title = RepliesText.HandedTo(to.UnitName),
                Facts = [EntryFact.Of(RepliesText.From, from.UnitName.Zh)],
            },
            visible: true,
            by);
        Note(TimelineEvent.NoteWritten, new() { Text = reason, Title = RepliesText.WhyItWasHandedOn }, visible: false, by);
        tools.Tell(enquiry, new EnquiryRouted(enquiry.Id, unit, enquiry.RoutingReason), now);
    }

    /// <summary>What the citizen wrote after the reply asks nothing: the time that began with it ends, and he reads why.</summary>
    public void NeedNoAnswer(string reason, Actor by)
    {
        enquiry.Status = EnquiryStatus.Answered;
        enquiry.State = workflow.States.First(state => state.End).Name;
        enquiry.AnsweredAt = now;
        (enquiry.Draft, enquiry.DraftBy) = (null, null);
        Clock?.Resume(now, tools.Calendar.For(Clock.Desk));
        Clock?.Meet(now, enquiry.OwnerUnit);
        enquiry.Late = false;
        Clock = null;
        Note(TimelineEvent.NeedsNoAnswer, new() { Text = reason, Title = RepliesText.NeedsNoAnswer, Unit = by.Unit }, visible: true, by);
    }

    /// <summary>The citizen is not content or asks again: the promise starts anew.</summary>
    public void Reopen()
    {
        enquiry.Status = EnquiryStatus.Open;
        enquiry.State = workflow.Initial;
        enquiry.AnsweredAt = null;
        Clock = tools.StartClock(enquiry, tools.PromiseOf(enquiry, now), now);
        tools.Database.Clocks.Add(Clock);
        Note(
            TimelineEvent.Reopened,
            new() { Title = RepliesText.TakenUpAgain, Facts = [Facts.Due(Clock.DueAt, tools.Calendar.Zone)] },
            visible: true);
    }
}
