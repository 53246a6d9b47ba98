using Governance.Contracts;
using Governance.Core.Telling.Devices;
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
        if (IsTurnedAway())
            return;
        var form = await Context.Request.ReadFormAsync(Cancelled);
        var off = form[FormNames.Button] == PushInputs.Off;
        var outcome = off
            ? await ForgetDevices.Run(code!, Came, Cancelled)
            : await KeepDevice.Run(
                code!, Came, form[PushInputs.EndpointName].FirstOrDefault(), form[PushInputs.KeyName].FirstOrDefault(),
                form[PushInputs.AuthName].FirstOrDefault(), Cancelled);
        End(outcome.Problem, off ? DeviceOff : Device, PushInputs.Name);
    }
}
