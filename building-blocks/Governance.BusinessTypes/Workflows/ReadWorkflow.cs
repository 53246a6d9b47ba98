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
        var from = item.Has("from") ? item.Texts("from") : item.Text("from", required: true) is { } state ? [state] : [];
        var to = item.Text("to", required: true);
        var step = new
        {
            By = item.OneOf<StepTaker>("by") ?? StepTaker.Officer,
            Does = item.OneOf<StepEffect>("does") ?? StepEffect.Nothing,
            Fields = item.Has("fields") ? ReadForm.Fields(item, "fields") : [],
            Tell = item.Local("tellCitizen"),
            Asks = item.Flag("asksModule"),
            Frees = item.Flag("freesAppointment"),
            Opinions = item.Has("opinions") ? Opinions(item) : [],
            ToAsk = item.Mappings("asks").Select(Question).OfType<OpinionToAsk>().ToList(),
            Next = ReadBusinessTypes.TimeLimitOf(item, "next"),
        };
        item.Close();
        if (name is null || title is null || to is null)
            return null;
        if (!lines.Steps.TryAdd(name, item))
        {
            item.Report.At(item.LineOf("name"), Problems.Twice("步骤", "step", name), Problems.Rename);
            return null;
        }

        return new() { Name = name, Title = title, From = from, To = to, By = step.By, Does = step.Does, Fields = step.Fields, TellCitizen = step.Tell,
            AsksModule = step.Asks, FreesAppointment = step.Frees, Opinions = step.Opinions, Asks = step.ToAsk, Next = step.Next };
    }

    private static IReadOnlyList<string> Opinions(Mapping item)
    {
        var codes = item.Texts("opinions");
        foreach (var code in codes)
            Code(code, item, "opinions");
        return codes;
    }

    private static void Code(string code, Mapping item, string key)
    {
        if (!Words.Unit.IsMatch(code))
            item.Report.At(item.LineOf(key), new($"“{code}”不是部门或者科室的代码。", $"'{code}' is not the code of a department or unit."),
                new("请写部门代码（如 traffic）或者科室代码（如 traffic.affairs）。", "Write the code of a department, such as traffic, or of a unit, such as traffic.affairs."));
    }

    private static OpinionToAsk? Question(Mapping item)
    {
        var (unit, question) = (item.Text("unit", required: true), item.Local("question", required: true));
        var within = item.Text("within", required: true) is null ? null : ReadBusinessTypes.TimeLimitOf(item, "within");
        if (unit is not null)
            Code(unit, item, "unit");
        item.Close();
        return unit is null || question is null || within is not { } time ? null : new(unit, question, time);
    }
}

/// <summary>Where things stand in a workflow file.</summary>
internal sealed record WorkflowLines(int Initial, Dictionary<string, int> States, Dictionary<string, Mapping> Steps);
