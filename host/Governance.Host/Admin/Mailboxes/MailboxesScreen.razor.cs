using Governance.Contracts;
using Governance.Core;
using Governance.Core.Attachments;
using Governance.Core.Correspondence.Mailboxes;
using Governance.Core.Officers;

namespace Governance.Host.Admin.Mailboxes;

public sealed partial class MailboxesScreen
{
    private ShownMailboxes? current;
    private List<MailboxDraft> drafts = [];
    private Problem? problem;
    private string? reason;
    private bool busy;

    protected override Task Begin() => Read();

    // In the form in which the screen would save them, so that looking at one changes nothing.
    private bool Dirty => current is not null
        && !drafts.Select(draft => draft.Changed).SequenceEqual(current.Mailboxes.Select(shown => MailboxDraft.Of(shown).Changed));

    private string[] Placed => [.. Enumerable.Range(0, drafts.Count).SelectMany(ErrorsOf).Select(error => error.Field), "reason"];

    private async Task Read()
    {
        var read = await Attempt((ReadMailboxes read) => read.Run(Me, Gone));
        problem = read.Problem;
        if (read.Value is not { } shown)
            return;
        (current, reason) = (shown, null);
        drafts = [.. shown.Mailboxes.Select(MailboxDraft.Of)];
    }

    private void Add() => drafts.Add(new() { Channel = current!.Channels is [var (code, _), ..] ? code : "" });

    private void Remove(MailboxDraft draft)
    {
        drafts.Remove(draft);
        problem = null;
    }

    private FieldError[] ErrorsOf(int index) =>
        [.. (problem?.Errors ?? []).Where(error => error.Field.StartsWith($"mailboxes[{index}].", StringComparison.Ordinal))];

    private async Task Try(MailboxDraft draft, int index)
    {
        (busy, draft.Tried) = (true, null);
        var tried = await Attempt((TryMailbox attempt) => attempt.Run(Me, draft.Changed, Gone));
        (busy, draft.Tried) = (false, tried.Value);
        problem = tried.Problem is { Errors: { Count: > 0 } errors }
            ? Problem.Invalid([.. errors.Select(error => error with { Field = $"mailboxes[{index}].{error.Field}" })])
            : tried.Problem;
    }

    private async Task Save()
    {
        busy = true;
        var saved = await Attempt((ChangeMailboxes change) => change.Run(
            Me, [.. drafts.Select(draft => draft.Changed)], reason ?? "", current!.Version, CancellationToken.None));
        (busy, problem) = (false, saved.Problem);
        if (saved.Value is not { } version)
            return;
        await Read();
        Announce(AdminText.MailboxesSaved(version.Version));
    }
}
