using Governance.Contracts;
using Governance.Core.Channels.Portal;
using Governance.Core.Clocks;
using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Governance.Core.Units;
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

    public string Channel { get; init; } = PortalChannel.Code;

    /// <summary>Attachments uploaded before, beyond those named in the form.</summary>
    public IReadOnlyList<Guid> Attachments { get; init; } = [];

    /// <summary>The language that the citizen reads: <c>zh</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "zh";

    /// <summary>The draft that it was typed into; emptied by the transaction that files it.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public Guid? Draft { get; init; }

    /// <summary>
    /// The officer who wrote it down for somebody at the telephone or at the counter; null where the writer sent it himself. Then the code that is given out
    /// is a pick-up number, which the citizen exchanges: no officer holds the key to what he took down.
    /// </summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public Actor? TakenDownBy { get; init; }

    /// <summary>That it was accepted is told by whoever files it.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool TellsItself { get; init; }

    /// <summary>The same key gives the same enquiry; from 8 to 200 characters.</summary>
    public string? IdempotencyKey { get; init; }
}

/// <summary>What the citizen is given once the enquiry is safely kept.</summary>
internal sealed record Acknowledgement(
    Guid Id, string QueryCode, string FileNumber, EnquiryKind Kind, EnquiryStatus Status, Owner Owner, ClockFace? Clock, Instant AcceptedAt, bool Repeated);
