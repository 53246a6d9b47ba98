using Governance.Contracts;

namespace Governance.ModuleTesting;

/// <summary>Walks a workflow as enquiries would.</summary>
internal static class EveryStep
{
    public static IEnumerable<string> Wrong(Workflow workflow)
    {
        var walked = Walk(workflow.Initial, state => workflow.StepsFrom(state).Select(step => step.To));
        foreach (var step in workflow.Steps)
        {
            if (!step.From.Any(walked.Contains))
                yield return $"{workflow.Name}: no enquiry ever comes to where '{step.Name}' can be taken.";
            if (step.By == StepTaker.Citizen && (step.Fields.Count > 0 || step.AsksModule))
                yield return $"{workflow.Name}: '{step.Name}' is for the citizen, who takes it by a message and fills in nothing.";
        }

        foreach (var state in workflow.States)
            if (!Walk(state.Name, from => workflow.StepsFrom(from).Where(step => step.By != StepTaker.Citizen).Select(step => step.To))
                .Any(to => workflow.State(to) is { End: true }))
                yield return $"{workflow.Name}: from '{state.Name}' the bureau alone cannot reach an end; a silent citizen would hold the enquiry up for ever.";
    }

    private static HashSet<string> Walk(string start, Func<string, IEnumerable<string>> next)
    {
        var (seen, queue) = (new HashSet<string> { start }, new Queue<string>([start]));
        while (queue.TryDequeue(out var state))
            foreach (var to in next(state).Where(seen.Add))
                queue.Enqueue(to);
        return seen;
    }
}
