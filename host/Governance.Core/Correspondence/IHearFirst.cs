using Governance.Core.Channels;

namespace Governance.Core.Correspondence;

/// <summary>Somebody for whom a message may be before it is taken in as an enquiry. Found by scan.</summary>
internal interface IHearFirst
{
    /// <returns>What its writer is answered; null where the message is not for him, and then nothing of it is kept.</returns>
    Task<string?> Hear(IChannel channel, IncomingMessage message, CancellationToken cancellationToken);
}
