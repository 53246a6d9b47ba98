using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core;
using Governance.Core.Attachments;
using Governance.Core.Officers;
using Governance.Core.Settings;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using MudBlazor;

namespace Governance.Host.Office.Settings;

public sealed partial class VersionsCard
{
    /// <summary>Of which setting.</summary>
    [Parameter, EditorRequired]
    public string Setting { get; set; } = "";

    /// <summary>Of which year or unit; empty where there is only one.</summary>
    [Parameter]
    public string Of { get; set; } = "";

    /// <summary>The version that the screen shows: whenever it changes, the list is read anew.</summary>
    [Parameter]
    public int Newest { get; set; }

    /// <summary>A version was brought back.</summary>
    [Parameter]
    public EventCallback OnChange { get; set; }

    private (string Of, int Newest) read;
    private IReadOnlyList<SettingVersion>? versions;
    private ShownVersion? shown;
    private ComparedVersions? compared;
    private Problem? problem;
    private string? reason;
    private bool busy;

    protected override async Task OnParametersSetAsync()
    {
        if (versions is not null && read != (Of, Newest))
            await Read();
    }

    private async Task Opened(EventArgs _)
    {
        if (versions is null)
            await Read();
    }

    private async Task Read()
    {
        read = (Of, Newest);
        (shown, compared, problem, reason) = (null, null, null, null);
        versions = (await Attempt((SettingHistory history) => history.Versions(Me, Setting, Of, Gone))).Value?.Versions ?? versions;
    }

    private async Task Look(SettingVersion version)
    {
        compared = null;
        shown = shown?.Version == version.Version
            ? null
            : (await Attempt((SettingHistory history) => history.Show(Me, Setting, Of, version.Version, Gone))).Value;
    }

    private async Task Compare(SettingVersion version)
    {
        (shown, problem) = (null, null);
        compared = compared?.From == version.Version ? null
            : (await Attempt((SettingHistory history) => history.Compare(Me, Setting, Of, version.Version, versions![0].Version, Gone))).Value;
    }

    private async Task BringBack()
    {
        busy = true;
        var outcome = await Attempt((SettingHistory history) =>
            history.BringBack(Me, Setting, Of, compared!.From, reason ?? "", versions![0].Version, CancellationToken.None));
        (busy, problem) = (false, outcome.Problem);
        if (outcome.Value is not { } holds)
            return;
        await Read();
        await OnChange.InvokeAsync();
        Announce(OfficeText.BroughtBackAsVersion(holds.Version));
    }

    private string Name(SettingVersion version) =>
        version.Version == 0 ? Say(OfficeText.WhatHeldAtFirst) : Say(OfficeText.SettingsVersion(version.Version));

    private static LocalText Word(LineChange change) => change switch
    {
        LineChange.Added => OfficeText.Added,
        LineChange.Removed => OfficeText.Removed,
        LineChange.Changed => OfficeText.Changed,
        _ => OfficeText.Moved,
    };
}
