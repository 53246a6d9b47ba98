using System.Globalization;
using Governance.Core;
using Governance.Core.Telling;
using Governance.Core.Telling.Policy;
using Microsoft.AspNetCore.Components;

namespace Governance.Host.Admin.Telling;

/// <summary>Which addresses of citizens are written to, when and how often.</summary>
public sealed partial class TellingScreen
{
    private const int Unreadable = 0;

    private VersionedTellingPolicy? shown;
    private bool confirms;
    private string? from;
    private string? until;
    private string? most;
    private string? reason;
    private Problem? problem;
    private bool busy;

    [Inject]
    private BureauAddress Bureau { get; set; } = null!;

    [Inject]
    private TellingPolicies InForce { get; set; } = null!;

    /// <summary>As it is typed; what is no number is refused with the others.</summary>
    private TellingPolicy Typed => new(
        confirms, from?.Trim() ?? "", until?.Trim() ?? "",
        int.TryParse(most?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Unreadable);

    protected override Task Begin() => Read();

    private Task Read()
    {
        shown = InForce.Current;
        (confirms, from, until) = (shown.Policy.ConfirmAddresses, shown.Policy.QuietFrom, shown.Policy.QuietUntil);
        (most, reason, problem) = (shown.Policy.MostADay.ToString(CultureInfo.InvariantCulture), null, null);
        return Task.CompletedTask;
    }

    private async Task Save()
    {
        if (shown is null)
            return;
        busy = true;
        var outcome = await Attempt((ChangeTellingPolicy change) => change.Run(Me, Typed, shown.Version, reason ?? "", CancellationToken.None));
        (busy, problem) = (false, outcome.Problem);
        if (outcome.Value is not { } saved)
            return;
        await Read();
        Announce(AdminText.TellingSaved(saved.Version));
    }
}
