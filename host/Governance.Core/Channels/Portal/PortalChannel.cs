using Governance.Contracts;

namespace Governance.Core.Channels.Portal;

/// <summary>The citizen's own pages: what he sends stands there, and so does what is answered.</summary>
internal sealed class PortalChannel : IDeliveringChannel
{
    internal const string Code = "portal";

    string IChannel.Code => Code;

    public LocalText Name { get; } = new("门户网站", "Portal");

    public bool IsOpenToAll => true;

    /// <summary>The page has it from the timeline, where it stands once.</summary>
    public bool DropsRepeats => true;

    /// <summary>What is written to a citizen stands on his tracking page with the transaction that wrote it: with that it has arrived.</summary>
    public Task<DeliveryResult> Deliver(OutgoingMessage message, CancellationToken patience) => Task.FromResult(DeliveryResult.Delivered);

    /// <summary>The tracking page of an enquiry.</summary>
    internal static ReturnAddress PageOf(string fileNumber) => new(Code, fileNumber);
}
