using Governance.BusinessTypes;
using Governance.Core.Attachments;
using Governance.Core.Modules;
using Governance.Core.Officers;
using Governance.Core.Timeline;
using Microsoft.AspNetCore.Components;

namespace Governance.Host.Admin.Designer.Forms;

public sealed partial class ConditionList
{
    [Parameter, EditorRequired]
    public required EditedForm Form { get; set; }

    [Parameter, EditorRequired]
    public required EditedMap Field { get; set; }

    /// <summary>What it means that there is no condition, for what is no field.</summary>
    [Parameter]
    public string? Always { get; set; }

    private EditedMap When => Field.Map("when");

    private IReadOnlyList<EditedEntry> Conditions => (Field["when"] as EditedMap)?.Entries ?? [];

    private List<EditedMap> Earlier => [.. Form.Around, .. Form.Fields.TakeWhile(other => other != Field)];

    private List<EditedMap> Free => [.. Earlier.Where(other => !Conditions.Any(condition => condition.Key == other.Text("name")))];

    private IEnumerable<(string, string)> Choices(string own) => Earlier
        .Select(other => (Name: other.Text("name"), Words: other.Text("label") is { Length: > 0 } label ? label : other.Text("name")))
        .Where(other => other.Name == own || Free.Any(free => free.Text("name") == other.Name));

    private List<(string Value, string Words)> Known(string name) => Earlier.Find(other => other.Text("name") == name) is not { } field ? []
        : [.. EditedForm.Values(field).Where(option => option.Value.Length > 0).Select(option => (option.Value, Say(option.Label)))];

    private static bool Answered(EditedEntry condition) => condition.Value is EditedText { Value: "answered" };

    private static IReadOnlyList<string> Wanted(EditedEntry condition) => new EditedMap([condition]).Texts(condition.Key);

    private void Add()
    {
        var name = Free[^1].Text("name");
        When.Entries.Add(new(name, Beginning(name)));
    }

    private void Look(EditedEntry condition, string name) => (condition.Key, condition.Value) = (name, Beginning(name));

    private EditedNode Beginning(string name) => Known(name) is [var (first, _), ..] ? new EditedList([new EditedText(first)]) : new EditedText("answered");

    private void Want(EditedEntry condition, string value, bool wanted)
    {
        var known = Known(condition.Key).Select(choice => choice.Value).ToList();
        var before = Answered(condition) ? [] : Wanted(condition);
        condition.Value = new EditedList(
            [.. known.Where(option => option == value ? wanted : before.Contains(option)).Select(option => new EditedText(option))]);
    }
}
