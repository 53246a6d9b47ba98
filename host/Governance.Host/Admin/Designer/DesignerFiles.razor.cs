using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Attachments;
using Governance.Core.Designing;
using Governance.Core.Modules;
using Governance.Core.Officers;
using Governance.Core.Timeline;
using Governance.Host.Admin.Designer.Forms;
using Governance.Host.SignIn;
using Microsoft.AspNetCore.Components;

namespace Governance.Host.Admin.Designer;

public sealed partial class DesignerFiles
{
    private const string Types = "business-types/";
    private const string Flows = "workflows/";

    private static readonly (LocalText Title, string Prefix)[] Groups = [
        (AdminText.Department, "module.yaml"), (AdminText.BusinessTypes, Types), (AdminText.Workflows, Flows)];

    [Parameter, EditorRequired]
    public required Design Design { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<Mistake> Mistakes { get; set; }

    [Parameter, EditorRequired]
    public required string File { get; set; }

    [Parameter]
    public bool Text { get; set; }

    [Parameter]
    public EventCallback<string> OnOpen { get; set; }

    [Parameter]
    public EventCallback<(string Path, string Text)> OnAdd { get; set; }

    [Parameter]
    public EventCallback OnDelete { get; set; }

    private string? name;
    private string? wrong;
    private string standard = StandardWorkflows.All[0].Name;

    private IEnumerable<string> Paths(string prefix) => Design.Texts.Keys
        .Where(path => path.StartsWith(prefix, StringComparison.Ordinal)
        && (Text || Board.ChineseOf(path) == path || !Design.Texts.ContainsKey(Board.ChineseOf(path))))
        .Order(StringComparer.Ordinal);

    private string NameOf(string path) => path == "module.yaml" ? Say(AdminText.DepartmentAndUnits)
        : EditedFile.Open(path, Design.Texts[path])?.Map is { } map && map.Text("title") is { Length: > 0 } title
        ? Say(new LocalText(title, EnglishOf(path) ?? new EditedWords(map, null, "title").En))
        : Text ? path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..]
        : Say(AdminText.NoTitleYet);

    private string? EnglishOf(string path) => path.EndsWith(".md", StringComparison.Ordinal) && Design.Texts.TryGetValue($"{path[..^3]}.en.md", out var text)
        && EditedFile.Open(path, text)?.Map.Text("title") is { Length: > 0 } title ? title : null;

    private async Task Add(string folder)
    {
        if (folder == Flows)
        {
            var own = Enumerable.Range(1, int.MaxValue).Select(number => $"own-{standard}{(number == 1 ? "" : $"-{number}")}")
                .First(free => !Design.Texts.ContainsKey($"{Flows}{free}.yaml"));
            await OnAdd.InvokeAsync(
                ($"{Flows}{own}.yaml", StandardWorkflows.TextOf(standard)!.Replace($"name: {standard}\n", $"name: {own}\n", StringComparison.Ordinal)));
            return;
        }

        var typed = name?.Trim() ?? "";
        wrong = !WrittenAs.IsName(typed) ? Say(AdminText.LowerCaseWordsWithHyphens)
            : Design.Texts.ContainsKey($"{Types}{typed}.md") ? Say(AdminText.OneOfThisNameAlready)
            : null;
        if (wrong is not null)
            return;
        name = null;
        var unit = EditedFile.Open("module.yaml", Design.Texts["module.yaml"])?.Map["units"] is EditedList { Maps: [var first, ..] }
            ? first.Text("code")
            : Design.Name.ToLowerInvariant();
        await OnAdd.InvokeAsync(($"{Types}{typed}.md", NewDepartmentText.BusinessType(unit, typed)));
    }
}
