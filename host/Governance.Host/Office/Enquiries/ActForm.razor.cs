using Governance.Core;
using Governance.Core.Attachments;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Governance.Host.Office.Enquiries;

public sealed partial class ActForm
{
    [Parameter, EditorRequired]
    public required EnquiryDesk Desk { get; set; }

    [Parameter, EditorRequired]
    public required string Title { get; set; }

    [Parameter, EditorRequired]
    public required string Send { get; set; }

    [Parameter]
    public IReadOnlyCollection<string> Fields { get; set; } = [];

    [Parameter, EditorRequired]
    public EventCallback OnSend { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    [Inject]
    private IJSRuntime Browser { get; set; } = null!;

    private ElementReference form;
    private bool busy;
    private bool lookAtProblem;

    private async Task Submit()
    {
        if (busy || Desk.Newer is not null)
            return;
        busy = true;
        try
        {
            await OnSend.InvokeAsync();
        }
        finally
        {
            busy = false;
            lookAtProblem = Desk.Problem is not null;
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
            await Browser.InvokeVoidAsync("desk.enter", form);
        else if (lookAtProblem)
        {
            lookAtProblem = false;
            await Browser.InvokeVoidAsync("desk.showProblem", form);
        }
    }
}
