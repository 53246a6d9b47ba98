using Governance.Core;
using Governance.Core.Attachments;
using Governance.Core.Officers;
using Governance.Core.Routing;
using Microsoft.AspNetCore.Components;

namespace Governance.Host.Admin.Routing;

public sealed partial class RoutingTrial
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<RoutingRule> Rules { get; set; }

    [Parameter, EditorRequired]
    public bool Dirty { get; set; }

    [Parameter, EditorRequired]
    public required Func<string, string> UnitName { get; set; }

    [Parameter]
    public bool Blocked { get; set; }

    [Parameter]
    public EventCallback<string> OnSave { get; set; }

    private int days = 30;
    private int shown = 50;
    private DryRun? run;
    private string? tried;
    private string? reason;
    private bool missing;
    private bool busy;
    private Problem? problem;

    private bool Tried => run is not null && tried == RuleText.Print(Rules);

    private async Task Try()
    {
        (busy, problem, shown) = (true, null, 50);
        var rules = Rules;
        var outcome = await Attempt((DryRunRouting dry) => dry.Run(Me, rules, days, Gone));
        (busy, problem, run, tried) = (false, outcome.Problem, outcome.Value, RuleText.Print(rules));
    }

    private async Task Save()
    {
        missing = string.IsNullOrWhiteSpace(reason);
        if (missing || busy || !Dirty || !Tried || Blocked)
            return;
        busy = true;
        await OnSave.InvokeAsync(reason!.Trim());
        busy = false;
        if (!Dirty)
            (reason, run) = (null, null);
    }
}
