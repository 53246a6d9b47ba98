using Governance.Contracts;
using Governance.Core.Telling.Devices;
using Governance.Host.Portal.Ask;
using Governance.Host.Portal.Errors;
using Governance.Host.Portal.Fields;
using Microsoft.AspNetCore.Components;

namespace Governance.Host.Portal.Track;

/// <summary>The browser that notifies its owner of news.</summary>
public sealed partial class TrackedPage
{
    private const string Device = "device";
    private const string DeviceOff = "device-off";

    private PushOffer? push;

    [Inject]
    private ReadDevices ReadDevices { get; set; } = null!;

    [Inject]
    private KeepDevice KeepDevice { get; set; } = null!;

    [Inject]
    private ForgetDevices ForgetDevices { get; set; } = null!;

    private LocalText? PushWrong => errors.FirstOrDefault(error => error.Field == PushInputs.Name)?.Message;

    private async Task TellDevice()
    {
        if (enquiry is null || Context.TypedTooLong())
        {
            Navigation.NavigateTo((enquiry is null ? "/track" : Address) + "?stale=yes");
            return;
        }

        var form = await Context.Request.ReadFormAsync(Cancelled);
        var off = form[FormNames.Button] == PushInputs.Off;
        var outcome = off
            ? await ForgetDevices.Run(code!, Came, Cancelled)
            : await KeepDevice.Run(
                code!, Came, form[PushInputs.EndpointName].FirstOrDefault(), form[PushInputs.KeyName].FirstOrDefault(),
                form[PushInputs.AuthName].FirstOrDefault(), Cancelled);
        if (outcome.Problem is not { } problem)
        {
            Navigation.NavigateTo($"{Address}?done={(off ? DeviceOff : Device)}");
            return;
        }

        // Whatever of it is wrong, here it has one button.
        FieldError wrong = new(PushInputs.Name, AskPage.Shown(problem) is [var error, ..] ? error.Message : problem.Title);
        Navigation.NavigateTo(Address + QueryString.Create([CarriedErrors.Pack([wrong]), new("form", Device)]) + "#errors");
    }
}
