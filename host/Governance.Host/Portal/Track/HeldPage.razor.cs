using Governance.Contracts;
using Governance.Core;
using Governance.Core.Channels.Portal;
using Governance.Core.Enquiries;
using Governance.Core.Reservations;
using Governance.Core.Tracking;
using Governance.Host.Api.ForCitizens;
using Governance.Host.Portal.Ask;
using Governance.Host.Portal.Errors;
using Governance.Host.Portal.Texts;
using Microsoft.AspNetCore.Components;
using NodaTime;
using NodaTime.Text;

namespace Governance.Host.Portal.Track;

/// <summary>Where a citizen changes an appointment, or gives back what is held for him; it works without scripts.</summary>
public sealed partial class HeldPage
{
    private LocalText? closed;
    private bool nothing;
    private string? code;
    private TimesToChange? times;
    private HeldItem? item;
    private LocalText? refusal;
    private Problem? problem;
    private string? place;
    private LocalDate? day;

    [Parameter]
    public string Handle { get; set; } = "";

    [Parameter]
    public string Source { get; set; } = "";

    [Inject]
    private CitizenSession Session { get; set; } = null!;

    [Inject]
    private TrackEnquiry TrackEnquiry { get; set; } = null!;

    [Inject]
    private ChangeAppointment ChangeAppointment { get; set; } = null!;

    [Inject]
    private GiveBackHeld GiveBackHeld { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private LocalText Heading => item is null ? HeldText.ChangeTitle : HeldText.GiveBackTitle;

    private Arrival Came => Arrival.By(PortalChannel.Code, Context.Connection.RemoteIpAddress);

    private FreeSlot[] Chosen => times is null
        ? []
        : [.. times.Slots.Where(slot => slot.Place.Zh == place && slot.Date == day && slot.Id != times.Now.Slot).OrderBy(slot => slot.Time)];

    internal static string Address(string handle, string source) => $"{CitizenSession.Address(handle)}/held/{Uri.EscapeDataString(source)}";

    protected override async Task OnInitializedAsync()
    {
        code = Context.IsStaff() ? null : Session.Code(Context, Handle);
        if (code is null || (await TrackEnquiry.Run(code, Cancelled)).Value is not { } enquiry)
        {
            closed = Context.IsStaff() ? CitizensAlone.Refused.Title : TrackText.Closed;
            Context.AnswerNotFound();
            return;
        }

        item = enquiry.Held.Items.FirstOrDefault(held => held.Pool == Source && held.MayGiveBack);
        if (item is null)
        {
            var offered = await ChangeAppointment.Times(code, Source, Cancelled);
            (times, refusal) = (offered.Value, offered.Problem?.Title);
        }

        nothing = times is null && item is null;
        if (nothing)
            Context.AnswerNotFound();
        place = Context.Request.Query[SlotSearch.PlaceName].FirstOrDefault() ?? times?.Now.Station.Name.Zh;
        day = LocalDatePattern.Iso.Parse(Context.Request.Query[SlotSearch.DayName].FirstOrDefault() ?? "") is { Success: true, Value: var date } ? date : null;
    }

    private async Task Change()
    {
        if (code is null || times is null)
            return;
        var slot = (await Context.Request.ReadFormAsync(Cancelled))["slot"].FirstOrDefault();
        problem = string.IsNullOrEmpty(slot)
            ? Problem.Invalid(new FieldError("slot", HeldText.ChooseTime))
            : (await ChangeAppointment.Run(code, Came, Source, slot, Cancelled)).Problem;
        Finish("changed");
    }

    private async Task GiveBack()
    {
        if (code is null || (times is null && item is null))
            return;
        problem = (await GiveBackHeld.Run(code, Came, Source, Cancelled)).Problem;
        Finish("given-back");
    }

    private void Finish(string done)
    {
        if (problem is null)
            Navigation.NavigateTo($"{CitizenSession.Address(Handle)}?done={done}");
    }
}
