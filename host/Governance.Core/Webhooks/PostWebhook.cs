using System.Globalization;
using System.Text;
using Governance.Core.Channels;
using NodaTime;

namespace Governance.Core.Webhooks;

/// <summary>Posts one event to a webhook, signed, and says what became of it.</summary>
[PerHost]
internal sealed class PostWebhook(ReceiverClient client, ReceiverStates states, ReceiverPauses pauses, WebhookOptions options, IClock clock)
{
    internal async Task<DeliveryResult> Run(Webhook webhook, Guid id, string body, CancellationToken patience)
    {
        ReceiverAnswer answer;
        try
        {
            answer = await Post(webhook, id, body, patience);
        }
        catch (Exception failure)
        {
            return await Fail(webhook, ReceiverStates.KindOf(failure), pause: null, isTroubled: true);
        }

        if (answer.IsSuccess)
        {
            pauses.End(webhook.Id);
            await states.Sent(webhook.Id, CancellationToken.None);
            return DeliveryResult.Delivered;
        }

        return await Fail(webhook, $"status {answer.Status}", answer.RetryAfter, isTroubled: answer.Status is 410 or 429 or 502 or 503 or 504);
    }

    /// <summary>The same id each time, by which a receiver drops repeats; the moment is that of the attempt.</summary>
    internal async Task<ReceiverAnswer> Post(Webhook webhook, Guid id, string body, CancellationToken patience)
    {
        var (now, bytes, number) = (clock.GetCurrentInstant(), Encoding.UTF8.GetBytes(body), $"msg_{id:N}");
        var second = now.ToUnixTimeSeconds();
        var signature = WebhookSignature.Of(webhook.Secret, number, second, bytes);
        if (webhook.FormerSecret is { } former && now < webhook.FormerUntil)
            signature += $" {WebhookSignature.Of(former, number, second, bytes)}";
        using var ours = CancellationTokenSource.CreateLinkedTokenSource(patience);
        ours.CancelAfter(options.Patience);
        return await client.Post(
            webhook.Address, bytes,
            [("webhook-id", number), ("webhook-timestamp", second.ToString(CultureInfo.InvariantCulture)), ("webhook-signature", signature)],
            mostBytes: 0, now, ours.Token);
    }

    /// <summary>Whatever it is, the receiver may take it later: only that it is gone for good is final, and then it is switched off.</summary>
    private async Task<DeliveryResult> Fail(Webhook webhook, string failure, Duration? pause, bool isTroubled)
    {
        if (isTroubled)
            pauses.Pause(webhook.Id, pause);
        await states.Failed(webhook.Id, failure, KeptWebhooks.Notice, CancellationToken.None);
        return DeliveryResult.NotYet(failure, pause);
    }
}
