using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Webhooks;

/// <summary>A webhook as the outbox delivers to it.</summary>
internal sealed class WebhookWay(Webhook webhook, PostWebhook post, ReceiverPauses pauses, IDbContextFactory<GovernanceDb> databases) : IDeliveringWay
{
    // With pauses of half an hour that is longer than the days after which the receiver is switched off.
    private const int Most = 200;

    internal Webhook Webhook => webhook;

    public string Way { get; } = Webhook.WayOf(webhook.Id);

    public LocalText Called { get; } = new(webhook.Name);

    /// <summary>It is told so, and has our number to tell by.</summary>
    public bool DropsRepeats => true;

    public bool IsReady => !pauses.IsPaused(webhook.Id);

    /// <summary>One that was in trouble is tried with a single message.</summary>
    public int AtOnce => pauses.IsTroubled(webhook.Id) ? 1 : 8;

    public int? MostAttempts => Most;

    public async Task<DeliveryResult> Deliver(OutgoingMessage message, CancellationToken patience)
    {
        if (await HasBecomeConfidential(Guid.Parse(message.To.Peer), patience))
            return DeliveryResult.Delivered with { Reason = "Nothing was sent: the enquiry has become confidential." };
        return await post.Run(webhook, message.Id, message.Text, patience);
    }

    private async Task<bool> HasBecomeConfidential(Guid enquiry, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Enquiries.AnyAsync(row => row.Id == enquiry && row.Confidential, cancellationToken);
    }
}
