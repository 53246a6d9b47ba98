using Governance.Contracts;
using Governance.Core.Officers;
using Governance.Core.Protection;
using NodaTime;

namespace Governance.Core.Webhooks;

/// <summary>How a receiver was found to be.</summary>
/// <param name="Failure">Why it did not take what was sent; null when it did.</param>
public sealed record TriedWebhook(LocalText? Failure);

/// <summary>Sends an event of no enquiry to a webhook as an admin has typed it, signed as all others are.</summary>
[PerRequest]
internal sealed class TryWebhook(
    WebhookSetting setting, WithSecret secret, PostWebhook post, ReceiverPauses pauses, FieldProtection protection, IClock clock)
{
    internal async Task<Outcome<TriedWebhook>> Run(Actor actor, ChangedWebhook changed, CancellationToken cancellationToken)
    {
        if (!setting.MayChange(actor, ""))
            return Problem.Forbidden;
        var entry = await secret.Of(changed, cancellationToken);
        if (setting.MistakesIn(entry).Select(mistake => new FieldError(mistake.Field, mistake.Wrong)).ToArray() is { Length: > 0 } errors)
            return Problem.Invalid(errors);
        try
        {
            var answer = await post.Post(entry.Open(protection), Guid.CreateVersion7(), WriteEvent.Test(clock.GetCurrentInstant()), cancellationToken);
            if (!answer.IsSuccess)
                return new TriedWebhook(WebhooksText.Failed($"status {answer.Status}"));
            // What waits need not wait any longer.
            pauses.End(entry.Id);
            return new TriedWebhook(null);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            return new TriedWebhook(WebhooksText.Failed(ReceiverStates.KindOf(failure)));
        }
    }
}
