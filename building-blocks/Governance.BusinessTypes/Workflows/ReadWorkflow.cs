using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>Reads a workflow file.</summary>
internal static class ReadWorkflow
{
    internal static readonly LocalText Hyphens = new("请用小写英文单词，单词之间用连字符，如 carry-on。", "Use lower-case words with hyphens, such as carry-on.");

    public static Workflow? From(Mapping file)
    {
        var before = file.Report.Count;
        var name = file.Name("name", Words.Hyphenated, Hyphens);
        var title = file.Local("title", required: true);
        var initial = file.Name("initial", Words.Hyphenated, Hyphens);
        var lines = new WorkflowLines(file.LineOf("initial"), [], []);
        var states = file.Mappings("states", required: true).Select(item => State(item, lines)).OfType<WorkflowState>().ToList();
        var steps = file.Mappings("steps", required: true).Select(item => Step(item, lines)).OfType<WorkflowStep>().ToList();
        file.Close();
        // With a state or a step missing for its own mistakes, everything about it would look wrong as well.
        if (file.Report.Count > before)
            return null;
        var workflow = new Workflow(name!, title!, initial!, states, steps);
        new CheckWorkflow(workflow, lines, file.Report).All();
        return file.Report.Count > before ? null : workflow;
    }

    private static WorkflowState? State(Mapping item, WorkflowLines lines)
    {
        var name = item.Name("name", Words.Hyphenated, Hyphens);
        var title = item.Local("title", required: true);
        var end = item.Flag("end");
        item.Close();
        if (name is null || title is null)
            return null;
        if (lines.States.TryAdd(name, item.LineOf("name")))
            return new(name, title, end);
        item.Report.At(item.LineOf("name"), Problems.Twice("状态", "state", name), Problems.Rename);
        return null;
    }

    private static WorkflowStep? Step(Mapping item, WorkflowLines lines)
    {
        var name = item.Name("name", Words.Hyphenated, Hyphens);
        var title = item.Local("title", required: true);
        var from = item.Has("from") ? item.Texts("from") : item.Text("from", required: true) is { } one ? [one] : [];
        var to = item.Text("to", required: true);
        var step = new
        {
            By = item.OneOf<StepTaker>("by") ?? StepTaker.Officer,
            Does = item.OneOf<StepEffect>("does") ?? StepEffect.Nothing,
            Fields = item.Has("fields") ? ReadForm.Fields(item, "fields") : [],
            Tell = item.Local("tellCitizen"),
            Asks = item.Flag("asksModule"),
        };
        item.Close();
        if (name is null || title is null || to is null)
            return null;
        if (!lines.Steps.TryAdd(name, item))
        {
            item.Report.At(item.LineOf("name"), Problems.Twice("步骤", "step", name), Problems.Rename);
            return null;
        }

        return new() { Name = name, Title = title, From = from, To = to, By = step.By, Does = step.Does, Fields = step.Fields, TellCitizen = step.Tell, AsksModule = step.Asks };
    }
}

/// <summary>Where things stand in a workflow file.</summary>
internal sealed record WorkflowLines(int Initial, Dictionary<string, int> States, Dictionary<string, Mapping> Steps);
