namespace Governance.Core.Channels;

/// <summary>A channel by which the bureau can write to a citizen.</summary>
internal interface IDeliveringChannel : IChannel
{
    /// <summary>
    /// Whether the platform knows our message by <see cref="OutgoingMessage.Id"/> and drops it when it comes again. Where it does not, an unknown
    /// end is never tried again by itself.
    /// </summary>
    bool DropsRepeats { get; }

    /// <summary>Whether it has what it needs to deliver: a channel that is not set up is asked for nothing.</summary>
    bool IsReady => true;

    /// <summary>Whether what the citizen answers comes back to us.</summary>
    bool TakesAnswers => this is IReceivingChannel;

    /// <summary>
    /// Whether a message leaves also when the time is over in which the citizen may be written to: the platform says so itself, and a later message of his
    /// may have opened it again.
    /// </summary>
    bool TriesBeyondItsWindow => false;

    /// <summary>Whether what cannot leave any more waits until the citizen writes again, and goes to him as an answer to that.</summary>
    bool WaitsForTheWriter => false;

    /// <summary>What it can carry to one address, where that differs from others of it: in public, say.</summary>
    ChannelTerms TermsTo(ReturnAddress to) => Terms;

    /// <summary>How many messages may be on their way at the same time.</summary>
    int AtOnce => 8;

    /// <summary>After which time the end of a delivery is unknown.</summary>
    TimeSpan Patience => TimeSpan.FromSeconds(30);

    /// <summary>Hands one message over. What it throws is an unknown end.</summary>
    /// <param name="patience">Ends when <see cref="Patience"/> is over.</param>
    Task<DeliveryResult> Deliver(OutgoingMessage message, CancellationToken patience);
}
