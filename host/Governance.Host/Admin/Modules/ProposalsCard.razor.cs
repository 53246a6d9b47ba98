using Governance.Contracts;
using Governance.Core;
using Governance.Core.Officers;
using Governance.Core.Proposals;
using Governance.Core.Switching;
using Governance.Host.Office;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Governance.Host.Admin.Modules;

/// <summary>What waits for a second admin, and his yes or no to it.</summary>
public sealed partial class ProposalsCard
{
    /// <summary>It was done, or not.</summary>
    [Parameter]
    public EventCallback OnDone { get; set; }

    private IReadOnlyList<ProposalView> waiting = [];
    private ProposalView? chosen;
    private Problem? problem;
    private bool asking;
    private bool busy;

    protected override Task Begin() => Read();

    /// <summary>Called from outside too: nothing else would draw this card anew then.</summary>
    internal async Task Read()
    {
        var proposals = await Ask((ReadProposals read) => read.Run(Me, Gone));
        waiting = [.. (proposals.Value?.Proposals ?? []).Where(proposal => proposal.State == ProposalState.Waiting)];
        StateHasChanged();
    }

    private bool Own(ProposalView proposal) => string.Equals(proposal.ProposedBy, Me.Account, StringComparison.OrdinalIgnoreCase);

    private string Decline(ProposalView proposal) => Own(proposal) ? Say(AdminText.TakeBack) : Say(AdminText.Decline);

    private string Subject(ProposalView proposal) => proposal.Work == ProposedWork.RelaxRules
        ? Say(AdminText.FromNowOnOnly) + SecondAdminCard.Names(proposal.Version, Say)
        : $"{proposal.Subject} {proposal.Version}";

    private async Task Confirm(ProposalView proposal)
    {
        busy = true;
        problem = (await Attempt((ConfirmProposal confirm) => confirm.Run(Me, proposal.Id, CancellationToken.None))).Problem;
        busy = false;
        await OnDone.InvokeAsync();
        if (problem is null)
            Announce(AdminText.ConfirmedAndDone);
    }

    private async Task<Problem?> TurnDown(string reason)
    {
        var outcome = await Attempt((DeclineProposal decline) => decline.Run(Me, chosen!.Id, reason, CancellationToken.None));
        if (outcome.Problem is not null)
            return outcome.Problem;
        await OnDone.InvokeAsync();
        Announce(AdminText.DeclinedNothingHasChanged);
        return null;
    }
}
