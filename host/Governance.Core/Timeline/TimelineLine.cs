using System.Text.Json;
using Governance.Contracts;
using NodaTime;

namespace Governance.Core.Timeline;

/// <summary>One entry of a timeline as a reader sees it.</summary>
/// <param name="Event">What happened.</param>
/// <param name="By">Who did it, as that reader may know: an officer's name for staff, a unit's name for citizens, null for the platform or the citizen.</param>
/// <param name="Came">How it came, where it was done with the query code.</param>
/// <param name="Title">What happened, in a few words.</param>
/// <param name="Text">The words that were written (reply, question, explanation, message); null where there are none.</param>
/// <param name="Facts">Further facts as name and value.</param>
public sealed record TimelineLine(
    int Sequence, Instant At, TimelineEvent Event, LocalText? By, LocalText? Came, LocalText Title, string? Text,
    IReadOnlyList<(LocalText Name, string Value)> Facts, IReadOnlyList<Attachments.AttachmentView> Attachments, bool VisibleToCitizen)
{
    /// <summary>By which ways the citizen was told of it, beyond his tracking page.</summary>
    public IReadOnlyList<ToldLine> Told { get; init; } = [];
}

/// <summary>How the citizen was told, in words.</summary>
/// <param name="At">When that was known; null while it is on its way.</param>
/// <param name="Failed">Whether somebody should see to it.</param>
public sealed record ToldLine(LocalText How, Instant? At, bool Failed);
