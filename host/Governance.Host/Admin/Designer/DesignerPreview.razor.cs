using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Attachments;
using Governance.Core.Officers;
using Governance.Host.Office;
using Microsoft.AspNetCore.Components;

namespace Governance.Host.Admin.Designer;

public sealed partial class DesignerPreview
{
    internal const string Id = "designer-preview";

    private static readonly (string View, LocalText Name)[] Views = [
        ("form", AdminText.Form), ("guide", AdminText.Guide), ("workflow", AdminText.Workflow), ("try", AdminText.TryIt)];

    [Parameter]
    public BusinessType? Type { get; set; }

    /// <summary>The workflow that is being edited, where it is not a business type.</summary>
    [Parameter]
    public Workflow? Flow { get; set; }

    /// <summary>Whether the type is the one before the mistakes.</summary>
    [Parameter]
    public bool Stale { get; set; }

    [Parameter, EditorRequired]
    public ModuleReading Reading { get; set; } = null!;

    [Parameter]
    public string View { get; set; } = "form";

    [Parameter]
    public EventCallback<string> ViewChanged { get; set; }

    private bool? chosen;
    private string html = "";
    private (BusinessType?, string, bool) drawn;

    private bool English => chosen ?? Speech.English;

    private Workflow? Own => Type is null ? null : Reading.Workflows.FirstOrDefault(own => own.Name == Type.Workflow) ?? StandardWorkflows.Find(Type.Workflow);

    protected override async Task OnParametersSetAsync()
    {
        var draw = (Type, View, English);
        if (Type is null || View is not ("form" or "guide") || drawn == draw)
            return;
        drawn = draw;
        html = await DrawPhone.Run(Services, Type, View == "guide", English);
    }

    private async Task Turn()
    {
        chosen = !English;
        await OnParametersSetAsync();
    }
}
