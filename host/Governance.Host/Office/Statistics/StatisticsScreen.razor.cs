using Governance.Core;
using Governance.Core.FollowUps;
using Governance.Core.Statistics;
using Governance.Core.Telling;
using Microsoft.AspNetCore.Components;

namespace Governance.Host.Office.Statistics;

/// <summary>The figures of a period; the period stands in the address, so that it can be kept and sent.</summary>
public sealed partial class StatisticsScreen
{
    private StatisticsPage? page;
    private FollowUpCounts? followUps;
    private ExplanationCounts? explained;
    private Problem? problem;
    private string? from;
    private string? until;

    [SupplyParameterFromQuery(Name = "from")]
    private string? FromText { get; set; }

    [SupplyParameterFromQuery(Name = "until")]
    private string? UntilText { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    protected override async Task OnParametersSetAsync()
    {
        (from, until) = (FromText, UntilText);
        if (!RendererInfo.IsInteractive || Me is null)
            return;
        var outcome = await Attempt((ReadStatistics read) => read.Run(Office.Speech.DateFromBox(from), Speech.DateFromBox(until), Gone));
        (page, problem) = (outcome.Value, outcome.Problem);
        followUps = page is null ? null : await Ask((CountFollowUps count) => count.Run(page.From, page.Until, Gone));
        explained = page is null ? null : await Ask((CountExplained count) => count.Run(page.From, page.Until, Gone));
    }

    private void Show() => Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(new Dictionary<string, object?>
    {
        ["from"] = string.IsNullOrEmpty(from) ? null : from,
        ["until"] = string.IsNullOrEmpty(until) ? null : until,
    }));
}
