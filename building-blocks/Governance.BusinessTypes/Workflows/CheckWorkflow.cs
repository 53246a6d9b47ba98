using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>What must hold of a workflow as a whole, so that no enquiry can get stuck in it or end without an answer.</summary>
internal sealed class CheckWorkflow(Workflow workflow, WorkflowLines lines, Report report)
{
    private readonly string[] names = [.. workflow.States.Select(state => state.Name)];

    public void All()
    {
        var before = report.Count;
        Exists(workflow.Initial, lines.Initial);
        foreach (var step in workflow.Steps)
            Joins(step, lines.Steps[step.Name]);
        if (workflow.States.Count > 0 && !workflow.States.Any(state => state.End))
            report.At(lines.States.Values.Min(), new("没有结束状态。", "No state is an end."), new("请给最后的状态写上 end: true。", "Write end: true at the last state."));
        if (report.Count > before)
            return;
        foreach (var step in workflow.Steps)
            Effect(step, lines.Steps[step.Name]);
        Reach();
        Answer();
        Draft();
    }

    private void Exists(string state, int line)
    {
        if (!names.Contains(state))
            report.At(line, Problems.NoSuch("状态", "state", state), Problems.Meant(state, names));
    }

    private void Joins(WorkflowStep step, Mapping at)
    {
        if (step.From.Count == 0)
            report.At(at.LineOf("from"), new("没有一个状态可以走这一步。", "There is no state in which this step can be taken."),
                new("请在 from 里写上状态。", "Name the states in 'from'."));
        foreach (var from in step.From)
        {
            Exists(from, at.LineOf("from"));
            if (workflow.State(from) is { End: true })
                report.At(at.LineOf("from"), new($"“{from}”已经结束，不能再走一步。", $"'{from}' is an end; no step leads out of it."),
                    new("请从 from 里删去，或者去掉那个状态的 end。", "Remove it from 'from', or the 'end' from that state."));
        }

        Exists(step.To, at.LineOf("to"));
    }

    private void Effect(WorkflowStep step, Mapping at)
    {
        var needed = StepFields.NeededBy(step.Does);
        if (needed is not null && !step.Fields.Any(field => field.Name == needed && field is { Required: true, When.Count: 0 } && field.Describe().IsFreeText))
            report.At(
                at.LineOf("does"),
                new($"“{step.Does.Written()}”要有一个必填的文字字段“{needed}”。", $"'{step.Does.Written()}' needs a required field '{needed}' of type paragraph."),
                new($"请在 fields 里加上“name: {needed}, type: paragraph, required: true”。",
                $"Add 'name: {needed}, type: paragraph, required: true' to its fields."));
        if (step.Does == StepEffect.SendDraft && !workflow.Steps.Any(other => other.Does == StepEffect.DraftReply))
            report.At(at.LineOf("does"), new("没有步骤拟写答复，没有可发送的草稿。", "No step drafts a reply, so there is nothing to send."),
                new("请加一个 does: draft-reply 的步骤，或者改用 send-reply。", "Add a step with does: draft-reply, or use send-reply."));
        if (step.By == StepTaker.Citizen && (step.Fields.Count > 0 || step.Does is not (StepEffect.Nothing or StepEffect.Resume)))
            report.At(
                at.LineOf("by"),
                new("群众只能用留言走这一步，不能填表、拟写或发送答复，所以没有人能走。",
                "A citizen takes a step by writing a message, and can neither fill in fields nor draft or send: nobody could take it."),
                new("请改为 by: officer，或者删去 fields 和 does。", "Write by: officer, or remove its fields and what it does."));
        if (step.Next is not null && (step.Does is not (StepEffect.SendReply or StepEffect.SendDraft) || workflow.State(step.To) is { End: true }))
            report.At(at.LineOf("next"), new("答复之后还要办理的一步才有下一个时限。", "Only a step that replies and is not the end has a next time limit."),
                new("请删去 next，或者写在发出答复、但还没有结束的一步。", "Remove 'next', or write it where a reply is sent and the work goes on."));
        if (step.Does == StepEffect.AskCitizen && !workflow.StepsFrom(step.To).Any(next => next.Does == StepEffect.Resume && next.By != StepTaker.Citizen))
            report.At(at.LineOf("to"), new($"群众不回复时，没有人能从“{step.To}”恢复时限。", $"If the citizen never answers, nobody can resume the clock in '{step.To}'."),
                new("请从那里加一个民警走的步骤：does: resume。", "Add a step from there with by: officer and does: resume."));
    }

    private void Reach()
    {
        var reached = From(workflow.Initial, _ => true);
        foreach (var state in workflow.States)
            if (!reached.Contains(state.Name))
                report.At(
                    lines.States[state.Name],
                    new($"没有步骤能到达“{state.Name}”，从那里开始的步骤没有人能走。", $"No step leads to '{state.Name}', so nobody can take the steps from it."),
                    new("请加一个通向它的步骤，或者删去它。", "Add a step that leads to it, or remove it."));
            else if (!From(state.Name, _ => true).Any(IsEnd))
                report.At(lines.States[state.Name], new($"从“{state.Name}”到不了任何结束状态。", $"From '{state.Name}' no end can be reached."),
                    new("请加一个通向结束状态的步骤。", "Add a step that leads towards an end."));
    }

    private void Answer()
    {
        var unanswered = From(workflow.Initial, step => step.Does is not (StepEffect.SendReply or StepEffect.SendDraft));
        foreach (var end in unanswered.Where(IsEnd))
            report.At(lines.States[end], new($"不发答复也能到达“{end}”。", $"'{end}' can be reached without any reply to the citizen."),
                new("请让通向它的步骤写上 does: send-reply 或 send-draft。", "Let the steps that lead to it say does: send-reply or send-draft."));
    }

    private void Draft()
    {
        var undrafted = From(workflow.Initial, step => step.Does != StepEffect.DraftReply);
        foreach (var step in workflow.Steps.Where(step => step.Does == StepEffect.SendDraft && step.From.Any(undrafted.Contains)))
            report.At(lines.Steps[step.Name].LineOf("does"), new($"还没有拟写答复就能走到“{step.Name}”。", $"'{step.Name}' can be taken before there is a draft."),
                new("请只从拟写答复之后的状态开始这一步。", "Let it begin only in states that follow a draft-reply."));
    }

    private HashSet<string> From(string start, Func<WorkflowStep, bool> may)
    {
        var (seen, next) = (new HashSet<string> { start }, new Queue<string>([start]));
        while (next.TryDequeue(out var state))
            foreach (var step in workflow.StepsFrom(state).Where(step => may(step) && seen.Add(step.To)))
                next.Enqueue(step.To);
        return seen;
    }

    private bool IsEnd(string state) => workflow.State(state)!.End;
}
