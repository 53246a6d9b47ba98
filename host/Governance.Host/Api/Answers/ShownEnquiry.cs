using System.ComponentModel;
using Governance.Contracts;
using Governance.Core.Attachments;
using Governance.Core.Clocks;
using Governance.Core.Enquiries;
using Governance.Core.Reservations;
using Governance.Core.Timeline;
using Governance.Core.Tracking;
using Governance.Core.Units;
using NodaTime;

namespace Governance.Host.Api.Answers;

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

/// <summary>An appointment.</summary>
internal sealed record ShownAppointment(
    string Schedule, string Slot, StationView Station, LocalDate Date, LocalTime Time, Instant StartsAt, Instant ChangeUntil, bool MayChange,
    [property: Description("What an officer said after its time; null while nobody has.")]
    Attendance? Attendance,
    [property: Description("When the citizen was reminded of it; null while he was not.")]
    Instant? RemindedAt)
{
    internal static ShownAppointment Of(HeldAppointment held) => new(
        held.Schedule, held.Slot, held.Station, held.Date, held.Time, held.StartsAt, held.ChangeUntil, held.MayChange, held.Attendance,
        held.RemindedAt);
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
    [property: Description("What the citizen said with the rating.")]
    Solved? Solved,
    bool MayRate,
    [property: Description("The question that waits for the citizen's answer.")]
    string? OpenQuestion,
    [property: Description("Where he is expected when, and until when he can change or give it back by himself.")]
    IReadOnlyList<ShownAppointment> Appointments,
    [property: Description("Items of pools, such as plate numbers, that are held for him.")]
    IReadOnlyList<HeldItem> Items)
{
    /// <summary>Flat, as the interface has always shown it.</summary>
    internal static ShownEnquiry Of(TrackedEnquiry tracked)
    {
        var (sent, standing, time) = (tracked.Sent, tracked.Standing, tracked.Time);
        return new(
            tracked.QueryCode, tracked.FileNumber, sent.Kind, sent.BusinessTypeTitle, sent.Subject, sent.Body, standing.Status, standing.StateTitle,
            standing.Owner, ShownClock.Of(time.Clock), time.DeadlineExplained, sent.AcceptedAt, standing.AnsweredAt, sent.Form,
            ShownEntry.Of(tracked.Timeline), sent.Confidential, sent.Anonymous, tracked.Rating.Stars, tracked.Rating.Solved, tracked.Rating.MayRate,
            standing.OpenQuestion,
            [.. tracked.Held.Appointments.Select(ShownAppointment.Of)], tracked.Held.Items);
    }
}
