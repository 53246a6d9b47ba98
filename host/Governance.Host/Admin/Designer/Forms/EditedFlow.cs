using Governance.BusinessTypes;
using Governance.Contracts;

namespace Governance.Host.Admin.Designer.Forms;

/// <summary>A workflow being edited.</summary>
public sealed record EditedFlow(EditedMap Map)
{
    public IReadOnlyList<EditedMap> States => (Map["states"] as EditedList)?.Maps ?? [];

    public IReadOnlyList<EditedMap> Steps => (Map["steps"] as EditedList)?.Maps ?? [];

    public static LocalText Title(EditedMap of) => new(of.Text("title"), new EditedWords(of, null, "title").En);

    public IEnumerable<(string Value, string Words)> Choices(Func<LocalText, string> say) => States.Select(state => (state.Text("name"), say(Title(state))));

    public void AddState() => Map.List("states").Items.Add(Named("state", States));

    public EditedMap AddStep()
    {
        var step = Named("step", Steps);
        Map.List("steps").Items.Add(step);
        return step;
    }

    /// <summary>Sets what a step does, and gives it the field that this needs.</summary>
    public static void Does(EditedMap step, string word)
    {
        step.Set("does", word);
        (string Name, LocalText Label)? needs = WrittenAs.Read<StepEffect>(word) switch
        {
            StepEffect.DraftReply or StepEffect.SendReply => (StepFields.Reply, AdminText.Reply),
            StepEffect.ReturnDraft => (StepFields.Reason, AdminText.WhatToChange),
            StepEffect.AskCitizen => (StepFields.Question, AdminText.WhatWeNeedToKnow),
            StepEffect.TellCitizen => (StepFields.Message, AdminText.MessageToTheCitizen),
            _ => null,
        };
        if (needs is not var (name, label) || new EditedForm(step, "fields", null).Fields.Any(field => field.Text("name") == name))
            return;
        var field = new EditedMap();
        field.Set("name", name);
        _ = new EditedWords(field, null, "label") { Zh = label.Zh, En = label.In("en") };
        field.Set("type", FieldType.Paragraph.Describe().Word);
        field.Set("required", true);
        step.List("fields").Items.Add(field);
    }

    private static EditedMap Named(string word, IReadOnlyList<EditedMap> others)
    {
        var number = others.Count + 1;
        while (others.Any(other => other.Text("name") == $"{word}-{number}"))
            number++;
        var named = new EditedMap();
        named.Set("name", $"{word}-{number}");
        return named;
    }
}
