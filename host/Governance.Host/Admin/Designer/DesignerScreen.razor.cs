using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core;
using Governance.Core.Modules.Designing;
using Governance.Host.Admin.Designer.Forms;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.JSInterop;

namespace Governance.Host.Admin.Designer;

/// <summary>One department on the drawing board: its files as a form or as text, their mistakes as they are written, and the ways out: kept, exported, live.</summary>
public sealed partial class DesignerScreen
{
    private const string Manifest = "module.yaml";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1.5);

    private readonly Dictionary<string, BusinessType> last = new(StringComparer.Ordinal);
    private Design? design;
    private ModuleReading? reading;
    private Board? board;
    private string file = Manifest;
    private string view = "form";
    private string? note;
    private bool text;
    private bool busy;
    private bool typed;
    private bool unsaved;
    private int changes;
    private Problem? problem;

    [Parameter]
    public string Name { get; set; } = "";

    /// <summary>What somebody who begins a department calls it.</summary>
    [SupplyParameterFromQuery]
    public string? Title { get; set; }

    [Inject]
    private IJSRuntime Browser { get; set; } = null!;

    [Inject]
    private TimeProvider Time { get; set; } = null!;

    private string Department => reading?.Manifest is { } manifest ? Say(manifest.Department) : Name;

    /// <summary>The business type in the file that is open, as it last was without mistakes; beside the department's own file, the first.</summary>
    private BusinessType? Shown => file == Manifest ? reading is { BusinessTypes: [var first, ..] } ? first : null : last.GetValueOrDefault(Board.ChineseOf(file));

    private Workflow? ShownFlow => file.StartsWith("workflows/", StringComparison.Ordinal) && EditedFile.Open(file, design!.Texts[file]) is { } open
        ? reading!.Workflows.FirstOrDefault(flow => flow.Name == open.Map.Text("name"))
        : null;

    protected override Task Begin() => Load();

    private async Task Load()
    {
        var outcome = await Ask((ReadDesign read) => read.Run(Name, Gone));
        problem = outcome.Problem;
        if (outcome.Value is not { } opened)
            return;
        unsaved = false;
        if (opened is { InForce: null, ChangedAt: null } && !string.IsNullOrWhiteSpace(Title))
            opened = NewDepartment.Called(opened, Title.Trim());
        last.Clear();
        Take(opened);
        Open(file);
    }

    private void Take(Design now)
    {
        (design, reading) = (now, now.Read());
        Remember();
        if (!now.Texts.ContainsKey(file))
            file = Manifest;
    }

    private void Remember()
    {
        foreach (var (path, content) in design!.Texts.Where(one => one.Key.EndsWith(".md", StringComparison.Ordinal)))
            if (EditedFile.Open(path, content)?.Map.Text("code") is { Length: > 0 } code && reading!.BusinessTypes.FirstOrDefault(type => type.Code == code) is { } type)
                last[path] = type;
    }

    private void Open(string path)
    {
        if (!design!.Texts.ContainsKey(path))
            return;
        file = text ? path : Board.ChineseOf(path);
        board = text ? null : Board.Open(design, file);
        if (board is null)
            return;
        board.Read(design);
        (typed, board.Changed) = (false, Typed);
        board.Look = Look;
    }

    /// <summary>The preview follows what is being edited; a trial stays open.</summary>
    private void Look(string at)
    {
        if (view == at || view == "try")
            return;
        view = at;
        StateHasChanged();
    }

    private async Task Turn(bool toText)
    {
        await Settle();
        text = toText;
        Open(file);
    }

    private void Write(string written)
    {
        Take(design!.With(file, written));
        Touched();
    }

    /// <summary>While somebody types, the files are written once he pauses; at once when parts came, went or moved.</summary>
    private async Task Typed(bool parts)
    {
        var now = ++changes;
        (typed, unsaved) = (true, true);
        if (!parts)
            await Task.Delay(Pause, Time, Gone);
        if (now == changes)
            await Settle();
    }

    /// <summary>Takes over what was typed. A file that nobody touched stays as it is, letter by letter.</summary>
    private Task Settle()
    {
        if (!typed || board is null || design is null)
            return Task.CompletedTask;
        typed = false;
        reading = board.Read(design);
        design = board.Written;
        Remember();
        Touched();
        StateHasChanged();
        return Task.CompletedTask;
    }

    private void Touched()
    {
        (note, unsaved) = (null, true);
        _ = KeepSoon(++changes);
    }

    private async Task KeepSoon(int now)
    {
        try
        {
            await Task.Delay(Rest, Time, Gone);
            if (now == changes && unsaved && !busy)
                await InvokeAsync(Save);
        }
        catch (OperationCanceledException)
        {
            // Whoever leaves by a link has it kept; see KeepBeforeLeaving.
        }
    }

    private async Task Save()
    {
        var now = changes;
        var outcome = await Attempt((KeepDesign keep) => keep.Run(Me, design!, Gone));
        problem = outcome.Problem;
        if (outcome.Value is { ChangedAt: { } at } kept)
        {
            design = design! with { ChangedBy = kept.ChangedBy, ChangedAt = at };
            unsaved = now != changes;
            note = Say($"草稿已保存 {Speech.Clock(at)}", $"Draft kept {Speech.Clock(at)}");
        }

        StateHasChanged();
    }

    private async Task KeepBeforeLeaving(LocationChangingContext leaving)
    {
        await Settle();
        if (!unsaved)
            return;
        await Save();
        if (unsaved)
            leaving.PreventNavigation();
    }

    private void Add((string Path, string Text) added)
    {
        Take(design!.With(added.Path, added.Text));
        Open(added.Path);
        Touched();
    }

    private void Delete()
    {
        var gone = design!.Without(file);
        Take(text ? gone : gone.Without($"{file[..^3]}.en.md"));
        Open(file);
        Touched();
    }

    private async Task Keep()
    {
        await Settle();
        await Save();
    }

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
        changes++;
        await Ask((KeepDesign keep) => keep.Forget(Name, Gone));
        await Load();
        note = Say("草稿已放弃", "The draft is gone");
    }

    private async Task Work<T>(Func<Task<Outcome<T>>> work, Func<T, Task> then)
        where T : class
    {
        await Settle();
        changes++;
        (busy, note) = (true, null);
        var outcome = await work();
        (busy, problem) = (false, outcome.Problem);
        if (outcome.Value is { } done)
            await then(done);
    }
}
