using Governance.Core;
using Governance.Core.Cases;
using Governance.Host.Office.Enquiries;
using Microsoft.AspNetCore.Components;

namespace Governance.Host.Office.Cases;

public sealed partial class CasesScreen
{
    [SupplyParameterFromQuery(Name = "closed")]
    public bool Closed { get; set; }

    [SupplyParameterFromQuery(Name = "after")]
    public string? After { get; set; }

    private CasePage? page;
    private Problem? problem;
    private string? name;
    private string? number;
    private bool confidential;
    private bool busy;
    private (bool Closed, string? After)? shown;

    protected override Task Begin() => Read();

    protected override async Task OnParametersSetAsync()
    {
        if (shown is not null && shown != (Closed, After))
            await Read();
    }

    private async Task Read()
    {
        shown = (Closed, After);
        page = await Ask((ListCases list) => list.Run(Me, Closed, Guid.TryParse(After, out var after) ? after : null, Gone));
    }

    private async Task Open()
    {
        if (busy)
            return;
        busy = true;
        var outcome = await Attempt((OpenCase open) => open.Run(Me, new(name ?? "", string.IsNullOrWhiteSpace(number) ? null : number), confidential, Gone));
        (busy, problem) = (false, outcome.Problem);
        if (outcome.Value is { } opened)
            Navigation.NavigateTo($"/office/cases/{opened.Case.Id}");
    }
}
