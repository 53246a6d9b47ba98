using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core;
using Governance.Core.Designing;
using Governance.Core.Modules;
using Governance.Host.Admin.Designer.Forms;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.JSInterop;

namespace Governance.Host.Admin.Designer;

/// <summary>
/// One department on the drawing board: its files as a form or as text, their mistakes as they are written, and the ways out: kept, exported, live.
/// </summary>
public sealed partial class DesignerScreen : DraftScreen
{
    private const string Manifest = "module.yaml";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly Dictionary<string, BusinessType> last = new(StringComparer.Ordinal);
    private ModuleReading? reading;
    private Board? board;
    private string file = Manifest;
    private string view = "form";
    private bool text;
    private bool typed;

    /// <summary>What somebody who begins a department calls it.</summary>
    [SupplyParameterFromQuery]
    public string? Title { get; set; }

    [Inject]
    private IJSRuntime Browser { get; set; } = null!;

    private string Department => reading?.Manifest is { } manifest ? Say(manifest.Department) : Name;

    /// <summary>The business type in the file that is open, as it last was without mistakes; beside the department's own file, the first.</summary>
    private BusinessType? Shown => file == Manifest
        ? reading is { BusinessTypes: [var first, ..] } ? first
        : null : last.GetValueOrDefault(Board.ChineseOf(file));

    private Workflow? ShownFlow => file.StartsWith("workflows/", StringComparison.Ordinal) && EditedFile.Open(file, design!.Texts[file]) is { } open
        ? reading!.Workflows.FirstOrDefault(flow => flow.Name == open.Map.Text("name"))
        : null;

    protected override Task Begin() => Load();

    protected override async Task Load()
    {
        var outcome = await Ask((ReadDesign read) => read.Run(Name, Gone));
        (problem, newer) = (outcome.Problem, null);
        if (outcome.Value is { } opened)
            await Begin(opened);
    }

    private async Task Begin(Design opened)
    {
        unsaved = false;
        if (opened is { InForce: null, ChangedAt: null } && !string.IsNullOrWhiteSpace(Title))
            opened = NewDepartment.Called(opened, Title.Trim());
        last.Clear();
        Take(opened);
        Open(file);
        // The draft of an older version would take back what has gone live since.
        await Compare(opened);
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
        foreach (var (path, content) in design!.Texts.Where(written => written.Key.EndsWith(".md", StringComparison.Ordinal)))
            if (EditedFile.Open(path, content)?.Map.Text("code") is { Length: > 0 } code
                && reading!.BusinessTypes.FirstOrDefault(type => type.Code == code) is { } type)
                last[path] = type;
    }

    /// <summary>Goes to another file; what was typed a moment ago comes along.</summary>
    private async Task Show(string path)
    {
        await Settle();
        Open(path);
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
        board.Alter = Alter;
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

    /// <summary>Changes what lies beside the files.</summary>
    private Task Alter(Func<Design, Design> change)
    {
        design = change(design!);
        return Typed(parts: true);
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
    protected override Task Settle()
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

    private async Task KeepBeforeLeaving(LocationChangingContext leaving)
    {
        await Settle();
        if (!unsaved)
            return;
        if (newer is null)
            await Save();
        if (!unsaved)
            return;
        leaving.PreventNavigation();
        if (newer is not null)
            await Browser.InvokeVoidAsync("desk.show", Gone, NewerDraft.Id);
    }

    private async Task Add((string Path, string Text) added)
    {
        await Settle();
        Take(design!.With(added.Path, added.Text));
        Open(added.Path);
        Touched();
    }

    private async Task Delete()
    {
        await Settle();
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
            if (live.Proposed)
            {
                note = Say(AdminText.DesignWaits(live.Waiting?.Version));
                return;
            }

            var read = await Ask((ReadDesign read) => read.Run(Name, Gone));
            // What was done on the board until now, also while this was read, is the beginning of the next draft.
            if (Busied || read.Value is not { } opened)
                GoOnFrom(live.Version);
            else
                await Begin(opened);
            note = Say(AdminText.IsLive(live.Version));
        });

    private Task Export() => Work(
        () => Attempt((PackDesign pack) => pack.Run(design!, Gone)),
        async packed => await Browser.InvokeVoidAsync("desk.save", Gone, $"{Name}-{packed.Version}.zip", "application/zip", packed.Content));

    private Task Forget() => Work(
        () => Attempt((DropDesign drop) => drop.Run(Me, design!, Gone)),
        async _ =>
        {
            await Load();
            note = Say(AdminText.DraftIsGone);
        });
}
