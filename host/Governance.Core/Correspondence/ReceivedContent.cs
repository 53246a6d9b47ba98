using Governance.Core.Enquiries;
using Governance.Core.Intake;

namespace Governance.Core.Correspondence;

/// <summary>What of a message becomes the enquiry.</summary>
internal sealed record ReceivedContent(
    string Text, string? Subject, Contracts.EnquiryKind Kind, string Language, Contact Writer, IReadOnlyList<Guid> Files)
{
    /// <inheritdoc cref="Channels.IncomingMessage.Answers"/>
    public IReadOnlyList<Guid> Answers { get; init; } = [];

    /// <inheritdoc cref="Channels.IncomingMessage.MayBeAnswered"/>
    public bool MayBeAnswered { get; init; } = true;

    /// <inheritdoc cref="Channels.IncomingMessage.WriterIsKnown"/>
    public bool WriterIsKnown { get; init; }

    /// <summary>What its writer has said of it, asked whether it is a new matter; null while he has said nothing.</summary>
    public MatterChosen? Chosen { get; init; }

    /// <summary>The form that he filled in; null where he wrote freely. What <see cref="Text"/> says then is the same in words.</summary>
    public KeptSubmission? Filled { get; init; }

    /// <summary>The same in words, for when its form is not to be had any more.</summary>
    internal ReceivedContent InWords() => this with { Filled = null, Confidential = Confidential || Filled?.Rest.Confidential == true };

    /// <summary>Whether few may read it, whatever the channel.</summary>
    public bool Confidential { get; init; }

    /// <summary>Without files and addresses, and with a word of why.</summary>
    internal ReceivedContent Without(Contracts.LocalText why) => this with
    {
        Filled = null,
        Files = [],
        Writer = new(Writer.Name),
        Text = Text + CorrespondenceText.NotKept(why).In(Language),
    };
}

/// <param name="Enquiry">To which it belongs; null for a new matter.</param>
internal sealed record MatterChosen(Guid? Enquiry);
