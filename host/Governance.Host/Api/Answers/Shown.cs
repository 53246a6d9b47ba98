using System.ComponentModel;
using Governance.Contracts;
using Governance.Core.Attachments;
using Governance.Core.Clocks;
using Governance.Core.Enquiries;
using Governance.Core.Timeline;
using Governance.Core.Tracking;
using Governance.Core.Units;
using NodaTime;

namespace Governance.Host.Api.Answers;

/// <summary>The clock of the promise, in the names of the API.</summary>
internal sealed record ShownClock(
    [property: Description("simple: 24 hours; complex: 7 working days; suggestion and complaint: 15 working days, target 7; tipFirstResponse: 24 hours; petition: 15 working days; businessType: as that says.")]
    ClockClass Kind,
    ClockState State,
    Instant StartedAt,
    [property: Description("When the bureau wants to have answered; null where there is no target before the due time.")]
    Instant? Target,
    [property: Description("When the answer is due; null while the clock waits for the citizen.")]
    Instant? Due,
    bool Breached,
    LocalText? PausedBecause)
{
    internal static ShownClock? Of(ClockFace? clock) => clock is null
        ? null
        : new(clock.Class, clock.State, clock.StartedAt, clock.Target, clock.Due, clock.Breached, clock.PausedBecause);
}

internal sealed record ShownFact(LocalText Name, string Value);

/// <summary>One entry of a timeline.</summary>
internal sealed record ShownEntry(
    int Sequence, Instant At, TimelineEvent Event, LocalText? By,
    [property: Description("How it came, where it was done with the query code: channel and coarse origin.")]
    LocalText? Came,
    LocalText Title, string? Text, IReadOnlyList<ShownFact> Facts,
    IReadOnlyList<AttachmentView> Attachments, bool VisibleToCitizen)
{
    internal static IReadOnlyList<ShownEntry> Of(IReadOnlyList<TimelineLine> lines) => [.. lines.Select(line => new ShownEntry(
        line.Sequence, line.At, line.Event, line.By, line.Came, line.Title, line.Text, [.. line.Facts.Select(fact => new ShownFact(fact.Name, fact.Value))],
        line.Attachments, line.VisibleToCitizen))];
}

/// <summary>An enquiry as the holder of its query code may see it.</summary>
internal sealed record ShownEnquiry(
    string QueryCode,
    [property: Description("What to call the enquiry by when speaking of it; it opens nothing.")]
    string FileNumber,
    EnquiryKind Kind,
    LocalText? BusinessTypeTitle,
    string Subject,
    string Body,
    EnquiryStatus Status,
    [property: Description("Where it stands in its workflow, in words.")]
    LocalText State,
    Owner Owner,
    ShownClock? Clock,
    [property: Description("How the due time came about, day by day; empty once there is an answer.")]
    IReadOnlyList<LocalText> DeadlineExplained,
    Instant AcceptedAt,
    Instant? AnsweredAt,
    [property: Description("The answers of the form; sensitive ones are masked.")]
    IReadOnlyList<ShownAnswer> Form,
    IReadOnlyList<ShownEntry> Timeline,
    bool Confidential,
    bool Anonymous,
    int? Stars,
    bool MayRate,
    [property: Description("The question that waits for the citizen's answer.")]
    string? OpenQuestion)
{
    internal static ShownEnquiry Of(TrackedEnquiry tracked) => new(
        tracked.QueryCode, tracked.FileNumber, tracked.Kind, tracked.BusinessTypeTitle, tracked.Subject, tracked.Body, tracked.Status, tracked.StateTitle, tracked.Owner,
        ShownClock.Of(tracked.Clock), tracked.DeadlineExplained, tracked.AcceptedAt, tracked.AnsweredAt, tracked.Form, ShownEntry.Of(tracked.Timeline), tracked.Confidential,
        tracked.Anonymous, tracked.Stars, tracked.MayRate, tracked.OpenQuestion);
}
