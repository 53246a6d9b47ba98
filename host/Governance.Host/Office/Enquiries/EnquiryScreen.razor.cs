using Governance.BusinessTypes;
using Governance.Core;
using Governance.Core.Attachments;
using Governance.Core.Enquiries;
using Governance.Core.Office;
using Governance.Core.Officers;
using Governance.Host.Office;
using Governance.Host.SignIn;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;

namespace Governance.Host.Office.Enquiries;

public sealed partial class EnquiryScreen
{
    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private IJSRuntime Browser { get; set; } = null!;

    private EnquiryDesk? desk;
    private Problem? problem;
    private Freshness? freshness;

    protected override async Task Begin()
    {
        await Open();
        freshness = new(Changes, Time, () => _ = InvokeAsync(Follow));
    }

    protected override async Task OnParametersSetAsync()
    {
        if (freshness is not null && desk is not null && desk.Shown.Id != Id)
            await Open();
    }

    private async Task Open()
    {
        (desk, problem) = (null, null);
        var read = await Ask((ReadEnquiry enquiry) => enquiry.Run(Me, Id, Gone));
        (desk, problem) = (read.Value is null ? null : new(read.Value, StateHasChanged), read.Problem);
    }

    // Back to the rows, page and filters that the officer left.
    private async Task Back() => await Browser.InvokeVoidAsync("history.back");

    private async Task Done(ActDone done)
    {
        var (act, outcome) = done;
        if (desk is null)
            return;
        if (outcome.Value is { } now)
        {
            desk.Finish(act, now);
            Announce(OfficeText.Done);
            return;
        }

        if (act is not null)
            desk.Problem = outcome.Problem;
        if (outcome.Problem?.Kind == ProblemKind.Conflict)
            await Refresh();
    }

    // Each reading is on record: the officer's own doing makes one, the passing of time none.
    private Task Follow() => Refresh();

    private async Task Refresh()
    {
        if (Gone.IsCancellationRequested || desk is null)
            return;
        try
        {
            var read = await Ask((ReadEnquiry enquiry) => enquiry.Again(Me, desk.Shown, Gone));
            if (read.Value is { } now)
                desk.Saw(now);
            else if (desk.Writing)
                desk.Problem = read.Problem;
            else
                (desk, problem) = (null, read.Problem);
        }
        catch (Exception failure)
        {
            // The next minute tries again; what is on the screen stays useful meanwhile.
            if (failure is not OperationCanceledException)
                Failed("refresh an enquiry", failure);
        }

        StateHasChanged();
    }

    protected override void Dispose(bool disposing)
    {
        freshness?.Dispose();
        base.Dispose(disposing);
    }
}
