using Governance.Host.Office;
using Governance.Contracts;
using Governance.Core;
using Governance.Core.Attachments;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.Core.Office;
using Governance.Core.Officers;
using Governance.Core.Switching;
using Governance.Core.Timeline;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Governance.Host.Admin.Modules;

public sealed partial class SwitchDialog
{
    private static readonly DialogOptions Shape = new() { MaxWidth = MaxWidth.Small, FullWidth = true, CloseOnEscapeKey = true };

    [Parameter, EditorRequired]
    public required ModuleView Module { get; set; }

    /// <summary>The titles of the business types that are on.</summary>
    [Parameter]
    public IReadOnlyList<LocalText> Types { get; set; } = [];

    [Parameter]
    public bool Visible { get; set; }

    [Parameter]
    public EventCallback<bool> VisibleChanged { get; set; }

    [Parameter]
    public EventCallback<ModuleView> OnDone { get; set; }

    private string? reason;
    private bool missing;
    private bool busy;
    private Problem? problem;
    private string? about;

    private bool On => Module.State != ModuleState.On;

    private string types => string.Join(Say(OfficeText.Comma), Types.Select(Say));

    protected override void OnParametersSet()
    {
        if (about == Module.Name)
            return;
        (about, reason, missing, problem) = (Module.Name, null, false, null);
    }

    private async Task Switch()
    {
        missing = string.IsNullOrWhiteSpace(reason);
        if (missing || busy)
            return;
        busy = true;
        var outcome = await Attempt((SwitchModule change) => change.Run(Me, Module.Name, On, reason!.Trim(), Gone, dependants: true));
        (busy, problem) = (false, outcome.Problem);
        if (outcome.Value is not { } switched)
            return;
        reason = null;
        await VisibleChanged.InvokeAsync(false);
        await OnDone.InvokeAsync(switched);
    }
}
