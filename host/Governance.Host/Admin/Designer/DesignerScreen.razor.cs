using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core;
using Governance.Core.Modules.Designing;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Governance.Host.Admin.Designer;

/// <summary>One department on the drawing board: its files, their mistakes as they are written, and the ways out: kept, exported, live.</summary>
public sealed partial class DesignerScreen
{
    private const string Manifest = "module.yaml";

    private Design? design;
    private ModuleReading? reading;
    private string file = Manifest;
    private string? newName;
    private string? note;
    private bool busy;
    private Problem? problem;

    [Parameter]
    public string Name { get; set; } = "";

    [Inject]
    private IJSRuntime Browser { get; set; } = null!;

    /// <summary>The business type in the file that is open, else the first.</summary>
    private BusinessType? Shown => reading?.BusinessTypes.FirstOrDefault(type => file.EndsWith($"/{Ending(type)}.md", StringComparison.Ordinal) || file.EndsWith($"/{Ending(type)}.en.md", StringComparison.Ordinal))
        ?? (!file.StartsWith("business-types/", StringComparison.Ordinal) && reading?.BusinessTypes is [var first, ..] ? first : null);

    protected override Task Begin() => Load();

    private static string Ending(BusinessType type) => type.Code[(type.Code.IndexOf('.', StringComparison.Ordinal) + 1)..];

    private static string Place(string path) => path == Manifest ? "" : path;

    private async Task Load()
    {
        var outcome = await Ask((ReadDesign read) => read.Run(Name, Gone));
        problem = outcome.Problem;
        if (outcome.Value is { } opened)
            Take(opened);
    }

    private void Take(Design now)
    {
        (design, reading) = (now, now.Read());
        if (!now.Texts.ContainsKey(file))
            file = Manifest;
    }

    private void Open(string path)
    {
        if (design!.Texts.ContainsKey(path))
            file = path;
    }

    private void Write(string text)
    {
        note = null;
        Take(design!.With(file, text));
    }

    private void Add()
    {
        var name = newName?.Trim() ?? "";
        var path = $"business-types/{name}.md";
        if (name.Length == 0 || design!.Texts.ContainsKey(path))
            return;
        Take(design.With(path, NewDepartment.BusinessType(reading?.Manifest?.Units[0].Code ?? Name.ToLowerInvariant(), name)));
        (file, newName) = (path, null);
    }

    private void Delete() => Take(design!.Without(file));

    private string Line(Mistake mistake) =>
        design!.Texts.TryGetValue(mistake.File, out var text) && text.Split('\n') is var lines && mistake.Line >= 1 && mistake.Line <= lines.Length ? lines[mistake.Line - 1].Trim() : "";

    private Task Keep() => Work(
        () => Attempt((KeepDesign keep) => keep.Run(Me, design!, Gone)),
        kept =>
        {
            Take(kept);
            note = Say("草稿已保存", "The draft is kept");
            return Task.CompletedTask;
        });

    private Task Publish() => Work(
        () => Attempt((PublishDesign publish) => publish.Run(Me, design!, Gone)),
        async live =>
        {
            await Load();
            note = Say($"{live.Version} 已上线", $"{live.Version} is live");
        });

    private Task Export() => Work(
        () => Attempt((PackDesign pack) => Task.FromResult(pack.Run(design!))),
        async packed => await Browser.InvokeVoidAsync("desk.save", Gone, $"{Name}-{packed.Version}.zip", "application/zip", packed.Content));

    private async Task Forget()
    {
        await Ask((KeepDesign keep) => keep.Forget(Name, Gone));
        await Load();
        note = Say("草稿已放弃", "The draft is gone");
    }

    private async Task Work<T>(Func<Task<Outcome<T>>> work, Func<T, Task> then)
        where T : class
    {
        (busy, note) = (true, null);
        var outcome = await work();
        (busy, problem) = (false, outcome.Problem);
        if (outcome.Value is { } done)
            await then(done);
    }
}
