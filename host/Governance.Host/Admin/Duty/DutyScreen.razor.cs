using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core;
using Governance.Core.Attachments;
using Governance.Core.Attachments.Recognition;
using Governance.Core.Duty;
using Governance.Core.Officers;
using Governance.Core.Timeline;
using Governance.Core.Units;
using Governance.Host.Office;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Web;
using MudBlazor;
using Microsoft.JSInterop;
using NodaTime;

namespace Governance.Host.Admin.Duty;

public sealed partial class DutyScreen
{
    private const int Beginning = 64;

    /// <summary>Bytes of the file as it lies on the administrator's disk; a camera's picture is large until it is drawn anew.</summary>
    private const long Largest = 30_000_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private bool ready;
    private bool busy;
    private string? name;
    private string? unit;
    private string? from;
    private string? until;
    private byte[]? photograph;
    private string? type;
    private Problem? problem;

    protected override async Task Begin()
    {
        var now = Instant.FromDateTimeOffset(Time.GetUtcNow());
        (from, until) = (Speech.Box(now), Speech.Box(now + Duration.FromHours(12)));
        if (await Ask((ReadDutyOfficer read) => read.Run(Gone)) is { } duty)
            (name, unit, from, until, photograph, type) = (
                duty.Name, duty.Unit, Speech.Box(duty.From), Speech.Box(duty.Until), duty.Photograph, duty.PhotographType);
        ready = true;
    }

    private async Task Choose(InputFileChangeEventArgs chosen)
    {
        problem = null;
        try
        {
            // A browser asked to draw what is no picture never answers: look first at how the file begins.
            if (FileKinds.Of(await Read(chosen.File, Beginning), "")?.MediaType is not ("image/jpeg" or "image/png" or "image/webp"))
            {
                problem = NotAPhotograph;
                return;
            }

            // The browser draws the picture anew: upright, small, and without what the camera wrote into it.
            var drawn = await chosen.File.RequestImageFileAsync("image/jpeg", 640, 800).AsTask().WaitAsync(Patience, Gone);
            var bytes = await Read(drawn, (int)drawn.Size);
            if (FileKinds.Of(bytes, "")?.MediaType is { } proved)
                (photograph, type) = (bytes, proved);
        }
        catch (Exception failure) when (failure is IOException or JSException or TimeoutException)
        {
            problem = NotAPhotograph;
        }
    }

    private async Task<byte[]> Read(IBrowserFile file, int most)
    {
        var content = new byte[most];
        await using var sent = file.OpenReadStream(Largest, Gone);
        return content[..await sent.ReadAtLeastAsync(content, most, throwOnEndOfStream: false, Gone)];
    }

    private static Problem NotAPhotograph => Problem.Invalid(new FieldError(
        "photograph",
            AdminText.NoPhotographWeTake));

    private async Task Save()
    {
        var wrong = new List<FieldError>();
        if (string.IsNullOrWhiteSpace(name))
            wrong.Add(new("name", AdminText.GiveTheName));
        if (string.IsNullOrWhiteSpace(unit))
            wrong.Add(new("unit", AdminText.GiveTheUnit));
        if (Speech.FromBox(from) is not { } begins)
            wrong.Add(new("from", AdminText.GiveTheBeginning));
        else if (Speech.FromBox(until) is not { } ends || ends <= begins)
            wrong.Add(new("until", AdminText.EndMustBeAfterTheBeginning));
        else if (wrong.Count == 0)
        {
            busy = true;
            var outcome = await Attempt((SetDutyOfficer set) => set.Run(Me, new(name!.Trim(), unit!.Trim(), photograph, type, begins, ends), Gone));
            (busy, problem) = (false, outcome.Problem);
            if (outcome.Value is not null)
                Announce(AdminText.Saved);
            return;
        }

        problem = Problem.Invalid(wrong);
    }
}
