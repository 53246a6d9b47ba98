using Governance.Contracts;

namespace Governance.Core.Channels;

/// <summary>Somewhere that deliveries go: a channel by which a citizen is written to, or another system. What waits for it names it.</summary>
internal interface IDeliveringWay
{
    /// <summary>How rows of the outbox call it.</summary>
    string Way { get; }

    LocalText Called { get; }

    /// <summary>
    /// Whether the platform knows our message by <see cref="OutgoingMessage.Id"/> and drops it when it comes again. Where it does not, an unknown
    /// end is never tried again by itself.
    /// </summary>
    bool DropsRepeats { get; }

    /// <summary>Whether it has what it needs to deliver: a channel that is not set up is asked for nothing.</summary>
    bool IsReady => true;

    /// <summary>
    /// Whether a message leaves also when the time is over in which the citizen may be written to: the platform says so itself, and a later message of his
    /// may have opened it again.
    /// </summary>
    bool TriesBeyondItsWindow => false;

    /// <summary>How many messages may be on their way at the same time.</summary>
    int AtOnce => 8;

    /// <summary>After how many tries a message is given up; null for as many as usual.</summary>
    int? MostAttempts => null;

    /// <summary>After which time the end of a delivery is unknown.</summary>
    TimeSpan Patience => TimeSpan.FromSeconds(30);

    /// <summary>Hands one message over. What it throws is an unknown end.</summary>
    /// <param name="patience">Ends when <see cref="Patience"/> is over.</param>
    Task<DeliveryResult> Deliver(OutgoingMessage message, CancellationToken patience);
}

/// <summary>Whoever knows ways that are no channels, as admins have entered them. Found by scan.</summary>
internal interface IBringWays
{
    /// <summary>Those that are on now.</summary>
    IEnumerable<IDeliveringWay> Ways { get; }

    /// <summary>What a way is called, also one that is off; null for one that is none of these.</summary>
    LocalText? NameOf(string way);
}
