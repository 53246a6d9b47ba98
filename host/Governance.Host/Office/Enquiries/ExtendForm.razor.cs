using System.Globalization;
using Governance.BusinessTypes;
using Governance.Core.Attachments;
using Governance.Core.Office;
using Governance.Core.Officers;
using Governance.Core.Timeline;
using Governance.WorkingTime;
using Microsoft.AspNetCore.Components;

namespace Governance.Host.Office.Enquiries;

public sealed partial class ExtendForm
{
    internal const string Act = "extend";

    [Parameter, EditorRequired]
    public required EnquiryDesk Desk { get; set; }

    [Parameter]
    public EventCallback<ActDone> OnDone { get; set; }

    private DraftAnswers written = new();

    private bool Hours => written["unit"] == "hours";

    private int Amount => int.TryParse(written["amount"], CultureInfo.InvariantCulture, out var amount) ? Math.Max(1, amount) : 1;

    private TimeLimit By => new(Amount, Hours ? TimeLimitUnit.Hours : TimeLimitUnit.WorkingDays);

    private ClockPreview? preview;

    protected override Task Begin() => Preview();

    protected override void OnParametersSet() => written = Desk.Of(Act);

    private Task Put(string field, string answer)
    {
        written[field] = answer;
        return Preview();
    }

    /// <summary>Asked of the core, which reckons with the calendar of the desk; an older answer does not overtake a newer one.</summary>
    private async Task Preview()
    {
        var by = By;
        var outcome = await Attempt((PreviewClock use) => use.Extended(Me, Desk.Shown.Id, by, Gone));
        if (by == By)
            preview = outcome.Value;
    }

    private async Task Extend()
    {
        var outcome = await Attempt((ExtendDeadline extend) => extend.Run(Me, Desk.Shown.Id, By, written["explanation"] ?? "", Gone));
        await OnDone.InvokeAsync(new(Act, outcome));
    }
}
