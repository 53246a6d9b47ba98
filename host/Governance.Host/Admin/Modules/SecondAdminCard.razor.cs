using Governance.Contracts;
using Governance.Core;
using Governance.Core.Officers;
using Governance.Core.Proposals;
using Governance.Core.Switching;
using Governance.Host.Office;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Governance.Host.Admin.Modules;

/// <summary>What a second admin is asked for: ticked here, and held from now on or proposed.</summary>
public sealed partial class SecondAdminCard
{
    /// <summary>Something was set, or now waits.</summary>
    [Parameter]
    public EventCallback OnDone { get; set; }

    private SecondAdminView? rules;
    private HashSet<ProposedWork> wanted = [];
    private string? reason;
    private Problem? problem;
    private bool busy;

    private bool Changed => rules is not null && (rules.Altered || !wanted.SetEquals(rules.Works));

    protected override Task Begin() => Read();

    /// <summary>As people read them.</summary>
    internal static string Names(string? works, Func<LocalText?, string> say) => string.IsNullOrEmpty(works)
        ? "—"
        : string.Join(" / ", works.Split(", ").Select(Enum.Parse<ProposedWork>).Select(work => say(ProposedWorkNames.Of(work))));

    /// <inheritdoc cref="ProposalsCard.Read"/>
    internal async Task Read()
    {
        rules = (await Ask((ChangeSecondAdmin change) => change.Read(Me, Gone))).Value;
        wanted = [.. rules?.Works ?? []];
        StateHasChanged();
    }

    private void Tick(ProposedWork work, bool on) => _ = on ? wanted.Add(work) : wanted.Remove(work);

    private async Task Save()
    {
        busy = true;
        var outcome = await Attempt((ChangeSecondAdmin change) =>
            change.Run(Me, [.. wanted.Order()], rules!.Version, reason ?? "", CancellationToken.None));
        (busy, problem) = (false, outcome.Problem);
        if (outcome.Value is not { } held)
            return;
        var waits = held.Waiting is not null && !wanted.SetEquals(held.Works);
        reason = null;
        await OnDone.InvokeAsync();
        Announce(waits ? AdminText.ProposedItWaits : AdminText.SavedItHolds);
    }
}
