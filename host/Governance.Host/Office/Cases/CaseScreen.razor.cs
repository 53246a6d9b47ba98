using Governance.Core;
using Governance.Core.Cases;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Governance.Host.Office.Cases;

public sealed partial class CaseScreen
{
    [Parameter]
    public Guid Case { get; set; }

    private CaseView? view;
    private Problem? problem;
    private JoinedEnquiries? joined;
    private IReadOnlyList<Candidate> candidates = [];
    private int joins;

    protected override async Task Begin()
    {
        Saw(await Ask((ReadCase read) => read.Run(Me, Case, null, Gone)));
        await FindCandidates();
    }

    private void Saw(Outcome<CaseView> outcome) => (view, problem) = (outcome.Value ?? view, outcome.Problem);

    private async Task FindCandidates() => candidates = view is { MayWork: true, Case.ClosedAt: null }
        ? (await Ask((ListCandidates list) => list.Run(Me, Case, Gone))).Value?.Enquiries ?? []
        : [];

    private async Task More()
    {
        if (view?.Next is not { } after)
            return;
        var next = await Ask((ReadCase read) => read.Run(Me, Case, after, Gone));
        if (next.Value is { } further)
            view = further with { Members = [.. view.Members, .. further.Members] };
        problem = next.Problem;
    }

    private async Task Tell(string text)
    {
        var outcome = await Attempt((TellCase tell) => tell.Run(Me, Case, text, Gone));
        Saw(outcome);
        if (outcome.Problem is null)
            Announce(OfficeText.WrittenToAllOfCase);
    }

    private async Task Join(IReadOnlyList<string> fileNumbers)
    {
        var outcome = await Attempt((JoinCase join) => join.Run(Me, Case, fileNumbers, Gone));
        (joined, problem) = (outcome.Value, outcome.Problem);
        if (outcome.Value is not { } done)
            return;
        Saw(await Ask((ReadCase read) => read.Run(Me, Case, null, Gone)));
        await FindCandidates();
        // What could not be joined stays in the box, to be corrected.
        if (done.NotJoined.Count == 0)
            joins++;
    }

    private async Task Leave((Guid Enquiry, string Reason) leaving)
    {
        var wrong = await Ask((LeaveCase leave) => leave.Run(Me, Case, leaving.Enquiry, leaving.Reason, Gone));
        if (wrong is null)
            Saw(await Ask((ReadCase read) => read.Run(Me, Case, null, Gone)));
        else
            problem = wrong;
        await FindCandidates();
    }

    private async Task Take() => Saw(await Attempt((TakeCase take) => take.Run(Me, Case, Gone)));

    private async Task Close()
    {
        Saw(await Attempt((CloseCase close) => close.Run(Me, Case, view!.Case.ClosedAt is null, Gone)));
        await FindCandidates();
    }
}
