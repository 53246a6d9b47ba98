using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core;
using Governance.Core.Attachments;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.Core.Officers;
using Governance.Core.Routing;
using Governance.Core.Timeline;
using Governance.Core.Units;
using MudBlazor;

namespace Governance.Host.Admin.Routing;

public sealed partial class RoutingScreen
{
    private RoutingRules? current;
    private RoutingRules? newer;
    private List<RuleDraft> rules = [];
    private RuleDraft? open;
    private IReadOnlyList<UnitView> units = [];
    private IReadOnlyList<BusinessType> types = [];
    private Problem? problem;

    private IReadOnlyList<RoutingRule> Edited => [.. rules.Select(rule => rule.Rule)];

    // Compared with the saved rules in the form in which the screen would save them, so that opening one changes nothing.
    private bool Dirty => current is not null && RuleText.Print(Edited) != RuleText.Print(current.Rules.Select(rule => RuleDraft.Of(rule).Rule));

    protected override async Task Begin()
    {
        units = await Ask((ListUnits list) => list.Run(Gone));
        types = [.. Departments.Online.BusinessTypes];
        Show(await Ask((ReadRoutingRules read) => read.Run(Gone)));
    }

    private void Show(RoutingRules shown)
    {
        (current, newer, problem, open) = (shown, null, null, null);
        rules = [.. shown.Rules.Select(RuleDraft.Of)];
    }

    private void Adopt(bool keepMine)
    {
        if (newer is null)
            return;
        if (keepMine)
            (current, newer, problem) = (newer, null, null);
        else
            Show(newer);
    }

    private void Add()
    {
        open = new() { Unit = units is [var first, ..] ? first.Code : OfficeDesk.Code };
        rules.Add(open);
    }

    private void Copy(int index)
    {
        open = RuleDraft.Of(rules[index].Rule);
        open.Name += Say(AdminText.Copy);
        rules.Insert(index + 1, open);
    }

    private void Move(int index, int by)
    {
        var rule = rules[index];
        rules.RemoveAt(index);
        rules.Insert(index + by, rule);
    }

    private async Task Save(string reason)
    {
        var basedOn = current!.Version;
        var edited = Edited;
        var outcome = await Attempt((ChangeRoutingRules change) => change.Run(Me, edited, basedOn, reason, Gone));
        problem = outcome.Problem;
        if (outcome.Value is { } saved)
        {
            Show(saved);
            Announce(AdminText.SavedAsVersion(saved.Version));
        }
        else if (problem?.Kind == ProblemKind.Conflict)
        {
            var now = await Ask((ReadRoutingRules read) => read.Run(Gone));
            newer = now.Version == basedOn ? null : now;
        }
    }

    private string UnitName(string code) => units.FirstOrDefault(unit => unit.Code == code) is { } unit ? Say(unit.Name) : code;

    private string TypeName(string code) => types.FirstOrDefault(type => type.Code == code) is { } type ? Say(type.Title) : code;
}
