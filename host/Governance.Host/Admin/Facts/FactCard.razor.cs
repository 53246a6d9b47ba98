using Governance.Contracts;
using Governance.Core;
using Governance.Core.Guides;
using Governance.Host.Office.Enquiries;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Governance.Host.Admin.Facts;

public sealed partial class FactCard
{
    private string? zh;
    private string? en;
    private string? reason;
    private Problem? problem;
    private bool busy;

    [Parameter, EditorRequired]
    public UnconfirmedSentence Sentence { get; set; } = null!;

    /// <summary>Something was decided.</summary>
    [Parameter]
    public EventCallback OnChange { get; set; }

    private Task Confirm() => Decide(new(Sentence.Sentence.Zh, Sentence.Sentence.Zh, Sentence.Sentence.En));

    private Task Dismiss() => Decide(new(Sentence.Sentence.Zh, Zh: null));

    private Task TakeBack() => Decide(null);

    private Task Replace() => Decide(new(Sentence.Sentence.Zh, zh?.Trim() ?? "", string.IsNullOrWhiteSpace(en) ? null : en.Trim()));

    private async Task Decide(FactDecision? decision)
    {
        busy = true;
        var outcome = await Attempt((DecideFact decide) =>
            decide.Run(Me, Sentence.Type.Code, Sentence.Sentence.Zh, decision, reason ?? "", Sentence.Version, CancellationToken.None));
        (busy, problem) = (false, outcome.Problem);
        if (outcome.Value is null)
            return;
        (zh, en, reason) = (null, null, null);
        await OnChange.InvokeAsync();
        Announce(AdminText.FactsSavedThePagesThatCitizensReadFollo);
    }
}
