using Governance.Core.Officers;
using Governance.Core.Settings;

namespace Governance.Core.Webhooks;

/// <summary>A webhook as an admin has changed it.</summary>
/// <param name="NewSecret">Null leaves the one that is kept.</param>
internal sealed record ChangedWebhook(WebhookEntry Entry, string? NewSecret);

/// <summary>Says which systems hear of enquiries; they do from then on.</summary>
[PerRequest]
internal sealed class ChangeWebhooks(WebhookSetting setting, WithSecret secret)
{
    internal async Task<Outcome<SettingVersion>> Run(
        Actor actor, IReadOnlyList<ChangedWebhook> webhooks, string reason, int? basedOn, CancellationToken cancellationToken)
    {
        if (!setting.MayChange(actor, ""))
            return Problem.Forbidden;
        var entries = new List<WebhookEntry>();
        foreach (var webhook in webhooks)
            entries.Add(await secret.Of(webhook, cancellationToken));
        return await setting.Change(actor, "", entries, reason, basedOn, cancellationToken);
    }
}
