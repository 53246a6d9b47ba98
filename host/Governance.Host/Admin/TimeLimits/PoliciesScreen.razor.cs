using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core;
using Governance.Core.Attachments;
using Governance.Core.Clocks;
using Governance.Core.Clocks.Moving;
using Governance.Core.Clocks.Policies;
using Governance.Core.Modules;
using Governance.Core.Officers;
using Governance.Core.Units;
using Governance.Host.Office.Enquiries;
using Governance.Host.SignIn;
using Governance.WorkingTime;
using MudBlazor;

namespace Governance.Host.Admin.TimeLimits;

public sealed partial class PoliciesScreen
{
    private PoliciesView? current;
    private List<PolicyDraft> rules = [];
    private IReadOnlyList<UnitView> units = [];
    private IReadOnlyList<BusinessType> types = [];
    private IReadOnlyList<PolicyRule> previewed = [];
    private ClockMoves? moves;
    private Problem? problem;
    private string? reason;
    private bool busy;

    private string Limit(TimeLimit limit) => Say(PromiseText.Limit(limit));

    protected override async Task Begin()
    {
        units = await Ask((ListUnits list) => list.Run(Gone));
        types = [.. Departments.Online.BusinessTypes];
        Show(await Ask((ReadPolicies read) => read.Run(Gone)));
    }

    // In the form in which the screen would save them, so that looking at one changes nothing.
    private bool Dirty => current is not null && !rules.Select(rule => rule.Rule).SequenceEqual(current.Rules.Select(rule => PolicyDraft.Of(rule).Rule));

    private void Show(PoliciesView shown)
    {
        (current, moves, problem, reason) = (shown, null, null, null);
        rules = [.. shown.Rules.Select(PolicyDraft.Of)];
    }

    private void Add()
    {
        rules.Add(new());
        moves = null;
    }

    private void Remove(PolicyDraft rule)
    {
        rules.Remove(rule);
        (moves, problem) = (null, null);
    }

    private FieldError[] Of(int rule) => [.. (problem?.Errors ?? []).Where(error => error.Field.StartsWith($"rules[{rule}].", StringComparison.Ordinal))];

    private string[] Placed => [.. Enumerable.Range(0, rules.Count).SelectMany(Of).Select(error => error.Field), "reason"];

    private async Task Preview()
    {
        busy = true;
        previewed = [.. rules.Select(rule => rule.Rule)];
        var outcome = await Attempt((PreviewPolicies preview) => preview.Run(Me, previewed, Gone));
        (busy, problem, moves) = (false, outcome.Problem, outcome.Value);
    }

    private async Task Save()
    {
        busy = true;
        var outcome = await Attempt((ChangePolicies change) => change.Run(Me, previewed, current!.Version, reason ?? "", CancellationToken.None));
        (busy, problem) = (false, outcome.Problem);
        if (outcome.Value is not { } changed)
            return;
        Show(changed.Policies);
        Announce(AdminText.TimeLimitsSavedAsVersion(changed.Policies.Version, changed.Moves.Moved));
    }
}
