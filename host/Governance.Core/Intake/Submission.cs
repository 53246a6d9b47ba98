using Governance.Contracts;
using NodaTime;

namespace Governance.Core.Intake;

/// <summary>What a citizen sends, by whatever channel.</summary>
public sealed record Submission
{
    /// <summary>Needed without a business type; with one, that of the business type holds.</summary>
    public EnquiryKind? Kind { get; init; }

    /// <summary>The business type's code; null for a general enquiry.</summary>
    public string? BusinessType { get; init; }

    public string? Subject { get; init; }

    public string? Body { get; init; }

    [System.Text.Json.Serialization.JsonIgnore]
    public FormValues Form { get; init; } = FormValues.Empty;

    public Contact Contact { get; init; } = new();

    public bool Anonymous { get; init; }

    public bool Confidential { get; init; }

    public string Channel { get; init; } = "portal";

    /// <summary>Attachments uploaded before, beyond those named in the form.</summary>
    public IReadOnlyList<Guid> Attachments { get; init; } = [];

    /// <summary>The language that the citizen reads: <c>zh</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "zh";

    /// <summary>The draft that it was typed into; emptied by the transaction that files it.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public Guid? Draft { get; init; }

    /// <summary>The same key gives the same enquiry; from 8 to 200 characters.</summary>
    public string? IdempotencyKey { get; init; }
}

/// <summary>How to reach the writer; encrypted at rest.</summary>
public sealed record Contact(string? Name = null, string? Mobile = null, string? Email = null)
{
    public bool Reachable => !string.IsNullOrWhiteSpace(Mobile) || !string.IsNullOrWhiteSpace(Email);
}

/// <summary>What the citizen is given once the enquiry is safely kept.</summary>
public sealed record Acknowledgement(
    Guid Id, string QueryCode, string FileNumber, EnquiryKind Kind, EnquiryStatus Status, Owner Owner, ClockFace? Clock, Instant AcceptedAt, bool Repeated);

/// <summary>Who owns an enquiry.</summary>
/// <param name="Unit">The unit's code.</param>
/// <param name="UnitName">Its name.</param>
/// <param name="Department">The name of the department it belongs to.</param>
public sealed record Owner(string Unit, LocalText UnitName, LocalText Department);

/// <summary>A clock as people see it.</summary>
/// <param name="Class">What kind of clock it is.</param>
/// <param name="State">Running, paused ...</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="Target">When the bureau wants to have answered; null where there is no target before the due time.</param>
/// <param name="Due">When the answer is due; null while the clock waits for the citizen.</param>
/// <param name="Breached">Whether it ran out.</param>
public sealed record ClockFace(
    Clocks.ClockClass Class, Clocks.ClockState State, Instant StartedAt, Instant? Target, Instant? Due, bool Breached, LocalText? PausedBecause);

/// <summary>Where an enquiry stands, beyond the state of its workflow.</summary>
public enum EnquiryStatus
{
    /// <summary>With the bureau.</summary>
    Open,

    /// <summary>Waiting for the citizen.</summary>
    WaitingForCitizen,

    /// <summary>Answered.</summary>
    Answered,
}
