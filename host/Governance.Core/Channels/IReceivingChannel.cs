using Governance.Contracts;

namespace Governance.Core.Channels;

/// <summary>
/// A channel that is listened to: it keeps a connection, or asks again and again. One host of all that share a database listens, another
/// takes over when it ends.
/// A platform that calls the host instead is answered by an endpoint of the host, which takes in by the same way.
/// </summary>
internal interface IReceivingChannel : IChannel
{
    /// <summary>Listens until it is told to stop; what it throws ends it, and it is begun again after a pause.</summary>
    /// <param name="stopping">The host ends, or another one listens.</param>
    Task Listen(IReception reception, CancellationToken stopping);
}

/// <summary>Where a channel hands over what it hears. What is to be acknowledged to the platform is so once this has returned, and never before.</summary>
internal interface IReception
{
    /// <summary>Takes a message in so that nothing loses it.</summary>
    /// <returns>Whether it was new. One that is known may be acknowledged as well: the platform sent it again.</returns>
    Task<bool> TakeIn(IncomingMessage message, CancellationToken cancellationToken);

    /// <summary>
    /// Whether a message belongs to a conversation in which a form is filled in; it is kept in it then, once however often it comes, and makes no enquiry by
    /// itself.
    /// </summary>
    /// <returns>What its writer is answered, and the same again when the platform brings the message again; null where it belongs to none.</returns>
    Task<string?> Converse(IncomingMessage message, CancellationToken cancellationToken);

    /// <summary>Notes that a message of ours, which the channel had taken, has not reached the citizen.</summary>
    /// <param name="delivery"><see cref="OutgoingMessage.Id"/>; a number that is none of ours changes nothing.</param>
    Task ReturnToSender(Guid delivery, CancellationToken cancellationToken);

    /// <summary>Where a citizen's own enquiries stand that came by this channel, for him to read; no word of what they are about.</summary>
    /// <param name="from">As the platform proves it.</param>
    Task<LocalText> EnquiriesOf(ReturnAddress from, CancellationToken cancellationToken);

    /// <summary>Where the enquiry stands that a query code opens; no word of what it is about.</summary>
    /// <param name="typed">As the citizen typed it.</param>
    /// <returns>Null where no query code stands in it.</returns>
    Task<LocalText?> EnquiryOf(string typed, CancellationToken cancellationToken);

    /// <summary>Somebody has written something that is no enquiry, and can be answered again: what waits for him leaves.</summary>
    /// <returns>How much it is.</returns>
    Task<int> WroteAgain(ReturnAddress from, CancellationToken cancellationToken);
}
