using Governance.Contracts;

namespace Governance.Core.Channels;

/// <summary>What a citizen wrote, as a channel brings it.</summary>
/// <param name="Id">The platform's number of the message, or what stands in for one: the same message, sent again, has the same.</param>
/// <param name="From">By which way he is answered.</param>
/// <param name="Text">What he wrote, as plain text.</param>
internal sealed record IncomingMessage(string Id, ReturnAddress From, string Text)
{
    /// <summary>Where the channel has one.</summary>
    public string? Subject { get; init; }

    /// <summary>What the channel itself knows of its writers' kind of enquiry.</summary>
    public EnquiryKind Kind { get; init; } = EnquiryKind.Consultation;

    /// <summary>The language that he reads: <c>zh</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "zh";

    /// <summary>Where the channel knows them.</summary>
    public string? WriterName { get; init; }

    /// <inheritdoc cref="WriterName"/>
    public string? Mobile { get; init; }

    /// <inheritdoc cref="WriterName"/>
    public string? Email { get; init; }

    public IReadOnlyList<IncomingFile> Files { get; init; } = [];

    /// <summary>Numbers of our own messages that it may answer, the likeliest first: it belongs to the enquiry that one of them was about.</summary>
    public IReadOnlyList<Guid> Answers { get; init; } = [];

    /// <summary>
    /// Whether the platform may answer by itself; what another machine wrote it answers with nothing, or the two would write to each other for ever.
    /// </summary>
    public bool MayBeAnswered { get; init; } = true;

    /// <summary>
    /// Under which number it would have been known a little earlier, where the platform gives messages none: the same, sent again across the border between
    /// two spans of time, is still the same.
    /// </summary>
    public string? EarlierId { get; init; }

    /// <summary>
    /// Where everybody reads, in which conversation it stands, by a name of the platform's: what its writer says there is one matter, and what he says
    /// elsewhere does not belong to it. Null for what he writes to the bureau alone.
    /// </summary>
    public string? Conversation { get; init; }

    /// <summary>Whether the platform vouches for who its writer is, so that he goes on where he was.</summary>
    public bool WriterIsKnown { get; init; }

    /// <summary>Where he says that something is, where he sent a point in place of words.</summary>
    public Place? Point { get; init; }

    /// <summary>He has chosen from a menu what he wants to be asked for; null for what is said in words.</summary>
    public WantsToAsk? Wants { get; init; }

    /// <summary>He wants to be written to no more by this channel, and says nothing else.</summary>
    public bool Unsubscribes { get; init; }

    /// <summary>What is to be known of it beside what was written.</summary>
    public IReadOnlyList<LocalText> Remarks { get; init; } = [];
}

/// <summary>A file that came with a message. Platforms keep theirs for some days only, so it is fetched before the message is taken in.</summary>
internal sealed record IncomingFile(string Name, ReadOnlyMemory<byte> Content);
