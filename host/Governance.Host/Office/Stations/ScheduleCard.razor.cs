using System.Text.Json;
using Governance.Contracts;
using Governance.Core;
using Governance.Core.Reservations;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Governance.Host.Office.Stations;

public sealed partial class ScheduleCard
{
    private ScheduleView shown = null!;
    private List<StationDraft> stations = [];
    private int daysAhead;
    private int changeHours;
    private int remindHours;
    private string? reason;
    private bool busy;
    private Problem? problem;

    [Parameter, EditorRequired]
    public required ScheduleView View { get; set; }

    private StationPlan Edited => new(daysAhead, changeHours, [.. stations.Select(station => station.Station)]) { RemindHours = remindHours };

    // In the form in which the screen would save it, so that looking changes nothing.
    private bool Dirty => Print(Edited) != Print(shown.Plan with { Stations = [.. shown.Plan.Stations.Select(station => StationDraft.Of(station).Station)] });

    private string[] Placed => [.. Enumerable.Range(0, stations.Count).SelectMany(Of).Select(error => error.Field), "reason"];

    protected override void OnParametersSet()
    {
        if (shown is null)
            Show(View);
    }

    private void Show(ScheduleView view)
    {
        (shown, daysAhead, changeHours, remindHours) = (view, view.Plan.DaysAhead, view.Plan.ChangeHours, view.Plan.RemindHours);
        (problem, reason) = (null, null);
        stations = [.. view.Plan.Stations.Select(StationDraft.Of)];
    }

    private void Add() => stations.Add(new()
    {
        Number = stations.Count == 0 ? 1 : stations.Max(station => station.Number) + 1, Times = stations is [.., var last] ? last.Times : "08:30",
    });

    private FieldError[] Of(int station) =>
        [.. (problem?.Errors ?? []).Where(error => error.Field.StartsWith($"stations[{station}].", StringComparison.Ordinal))];

    private async Task Read()
    {
        if ((await Ask((ReadStations read) => read.Run(Me, Gone))).FirstOrDefault(view => view.Schedule == shown.Schedule) is { } view)
            Show(view);
    }

    private async Task Save()
    {
        if (busy || !Dirty)
            return;
        busy = true;
        var (plan, why) = (Edited, reason ?? "");
        var outcome = await Attempt((ChangeStations change) => change.Run(Me, shown.Schedule, plan, shown.Version, why, CancellationToken.None));
        (busy, problem) = (false, outcome.Problem);
        if (outcome.Value is not { } saved)
            return;
        Show(saved);
        Announce(OfficeText.SavedAsVersion(saved.Version));
    }

    private static string Print(StationPlan plan) => JsonSerializer.Serialize(plan);
}
