using Governance.Contracts;
using Governance.Core;
using Governance.Core.Webhooks;

namespace Governance.Host.Admin.Webhooks;

public sealed partial class WebhooksScreen
{
    private ShownWebhooks? current;
    private List<WebhookDraft> drafts = [];
    private string[] before = [];
    private Problem? problem;
    private string? reason;
    private bool busy;

    protected override Task Begin() => Read();

    private bool Dirty => current is not null && !drafts.Select(draft => draft.Print).SequenceEqual(before);

    private string[] Placed => [.. Enumerable.Range(0, drafts.Count).SelectMany(ErrorsOf).Select(error => error.Field), "reason"];

    private async Task Read()
    {
        var read = await Attempt((ReadWebhooks read) => read.Run(Me, Gone));
        problem = read.Problem;
        if (read.Value is not { } shown)
            return;
        (current, reason) = (shown, null);
        drafts = [.. shown.Webhooks.Select(WebhookDraft.Of)];
        before = [.. drafts.Select(draft => draft.Print)];
    }

    private void Remove(WebhookDraft draft)
    {
        drafts.Remove(draft);
        problem = null;
    }

    private FieldError[] ErrorsOf(int index) =>
        [.. (problem?.Errors ?? []).Where(error => error.Field.StartsWith($"webhooks[{index}].", StringComparison.Ordinal))];

    private async Task Try(WebhookDraft draft, int index)
    {
        (busy, draft.Tried) = (true, null);
        var tried = await Attempt((TryWebhook attempt) => attempt.Run(Me, draft.Changed, Gone));
        (busy, draft.Tried) = (false, tried.Value);
        problem = tried.Problem is { Errors: { Count: > 0 } errors }
            ? Problem.Invalid([.. errors.Select(error => error with { Field = $"webhooks[{index}].{error.Field}" })])
            : tried.Problem;
    }

    private async Task SwitchOn(WebhookDraft draft)
    {
        busy = true;
        var switched = await Attempt((SwitchOnAgain use) => use.Run(Me, draft.Id, CancellationToken.None));
        (busy, problem) = (false, switched.Problem);
        if (switched.Value is null)
            return;
        await Read();
        Announce(AdminText.WebhookIsOnAgain);
    }

    private async Task Save()
    {
        busy = true;
        var saved = await Attempt((ChangeWebhooks change) => change.Run(
            Me, [.. drafts.Select(draft => draft.Changed)], reason ?? "", current!.Version, CancellationToken.None));
        (busy, problem) = (false, saved.Problem);
        if (saved.Value is not { } version)
            return;
        var secrets = drafts.Where(draft => draft.NewSecret is not null).ToDictionary(draft => draft.Id, draft => draft.NewSecret);
        await Read();
        // Until the page is left it can still be copied.
        foreach (var draft in drafts)
            draft.SavedSecret = secrets.GetValueOrDefault(draft.Id);
        Announce(AdminText.MailboxesSaved(version.Version));
    }
}
