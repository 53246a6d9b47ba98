using Governance.Contracts;
using Governance.Core;
using Governance.Core.Conversations.Menus;
using Governance.Core.Correspondence.Accounts;

namespace Governance.Host.Admin.Accounts;

public sealed partial class AccountsScreen
{
    private ShownAccounts? current;
    private List<AccountDraft> drafts = [];
    private string[] before = [];
    private Problem? problem;
    private string? reason;
    private bool busy;

    protected override Task Begin() => Read();

    private bool Dirty => current is not null && !drafts.Select(draft => draft.Print).SequenceEqual(before);

    private string[] Placed => [.. Enumerable.Range(0, drafts.Count).SelectMany(ErrorsOf).Select(error => error.Field), "reason"];

    private async Task Read()
    {
        var read = await Attempt((ReadAccounts read) => read.Run(Me, Gone));
        problem = read.Problem;
        if (read.Value is not { } shown)
            return;
        (current, reason) = (shown, null);
        drafts = [.. shown.Accounts.Select(account => AccountDraft.Of(account, KindOf(account)))];
        before = [.. drafts.Select(draft => draft.Print)];
    }

    /// <summary>Of a kind that this version does not know, no more than that it is there: it is kept, and can be removed.</summary>
    private OfferedKind KindOf(ShownAccount account) =>
        current!.Kinds.FirstOrDefault(kind => kind.Code == account.Entry.Kind)
        ?? new(account.Entry.Kind, new(account.Entry.Kind), new(account.Entry.Kind), AdminText.UnknownKindOfAccount, null, []);

    private void Add(OfferedKind kind) => drafts.Add(AccountDraft.New(kind));

    private void Remove(AccountDraft draft)
    {
        drafts.Remove(draft);
        problem = null;
    }

    private FieldError[] ErrorsOf(int index) =>
        [.. (problem?.Errors ?? []).Where(error => error.Field.StartsWith($"accounts[{index}].", StringComparison.Ordinal))];

    private async Task Try(AccountDraft draft, int index)
    {
        (busy, draft.Tried) = (true, null);
        var tried = await Attempt((TryAccount attempt) => attempt.Run(Me, draft.Changed, Gone));
        (busy, draft.Tried) = (false, tried.Value);
        problem = tried.Problem is { Errors: { Count: > 0 } errors }
            ? Problem.Invalid([.. errors.Select(error => error with { Field = $"accounts[{index}].{error.Field}" })])
            : tried.Problem;
    }

    private async Task ShowMenu(AccountDraft draft)
    {
        (busy, draft.Menu) = (true, null);
        var shown = await Attempt((ShowMenu show) => show.Run(Me, draft.Changed, Gone));
        (busy, draft.Menu, problem) = (false, shown.Value, shown.Problem);
    }

    private async Task Save()
    {
        busy = true;
        var saved = await Attempt((ChangeAccounts change) => change.Run(
            Me, [.. drafts.Select(draft => draft.Changed)], reason ?? "", current!.Version, CancellationToken.None));
        (busy, problem) = (false, saved.Problem);
        if (saved.Value is not { } version)
            return;
        await Read();
        Announce(AdminText.MailboxesSaved(version.Version));
    }
}
