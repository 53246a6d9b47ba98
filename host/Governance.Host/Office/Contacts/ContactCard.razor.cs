using Governance.Core;
using Governance.Core.Contacts;
using Governance.Host.Office.Enquiries;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Governance.Host.Office.Contacts;

public sealed partial class ContactCard
{
    private static readonly string[] Inputs = ["addressZh", "addressEn", "phone", "hoursZh", "hoursEn", "map", "reason"];

    private string? addressZh;
    private string? addressEn;
    private string? phoneNumber;
    private string? hoursZh;
    private string? hoursEn;
    private string? map;
    private string? reason;
    private Problem? problem;
    private bool busy;
    private UnitContact? read;

    [Parameter, EditorRequired]
    public KeptContact Kept { get; set; } = null!;

    [Parameter]
    public bool Open { get; set; }

    /// <summary>Something is kept that was not before.</summary>
    [Parameter]
    public EventCallback OnChange { get; set; }

    private UnitContact Written => new(addressZh, addressEn, phoneNumber, hoursZh, hoursEn, map);

    // What is being typed stays while the list around it is read anew.
    protected override void OnParametersSet()
    {
        if (read == Kept.Contact)
            return;
        read = Kept.Contact;
        (addressZh, addressEn, phoneNumber, hoursZh, hoursEn, map) = (read.AddressZh, read.AddressEn, read.Phone, read.HoursZh, read.HoursEn, read.Map);
        (reason, problem) = (null, null);
    }

    private async Task Save()
    {
        busy = true;
        var outcome = await Attempt((ChangeContact change) => change.Run(Me, Kept.Unit.Code, Written, reason ?? "", Kept.Version, CancellationToken.None));
        (busy, problem) = (false, outcome.Problem);
        if (outcome.Value is not { } holds)
            return;
        reason = null;
        await OnChange.InvokeAsync();
        Announce(OfficeText.SavedAsVersion(holds.Version));
    }

    private RenderFragment Input(string label, string field, string? value, Action<string?> set) => page =>
    {
        page.OpenComponent<MudTextField<string>>(0);
        page.AddAttribute(1, nameof(MudTextField<string>.Label), label);
        page.AddAttribute(2, nameof(MudTextField<string>.Value), value);
        page.AddAttribute(3, nameof(MudTextField<string>.ValueChanged), EventCallback.Factory.Create<string>(this, set));
        page.AddAttribute(4, nameof(MudTextField<string>.Variant), Variant.Outlined);
        page.AddAttribute(5, nameof(MudTextField<string>.Margin), Margin.Dense);
        page.AddAttribute(6, nameof(MudTextField<string>.ShrinkLabel), true);
        page.AddAttribute(7, nameof(MudTextField<string>.Error), problem.For(field) is not null);
        page.AddAttribute(8, nameof(MudTextField<string>.ErrorText), Say(problem.For(field)?.Message));
        page.AddAttribute(9, nameof(MudTextField<string>.Immediate), true);
        page.CloseComponent();
    };
}
