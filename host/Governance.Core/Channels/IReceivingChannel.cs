namespace Governance.Core.Channels;

/// <summary>
/// A channel that is listened to: it keeps a connection, or asks again and again. One host of all that share a database listens, another
/// takes over when it ends.
/// A platform that calls the host instead is answered by an endpoint of the host, which takes in by the same way.
/// </summary>
internal interface IReceivingChannel : IChannel
{
    /// <summary>Listens until it is told to stop; what it throws ends it, and it is begun again after a pause.</summary>
    /// <param name="takeIn">What is acknowledged to the platform once this has returned, and never before.</param>
    /// <param name="stopping">The host ends, or another one listens.</param>
    Task Listen(TakeIn takeIn, CancellationToken stopping);
}

/// <summary>Takes a message in so that nothing loses it.</summary>
/// <returns>Whether it was new. One that is known may be acknowledged as well: the platform sent it again.</returns>
internal delegate Task<bool> TakeIn(IncomingMessage message, CancellationToken cancellationToken);
