namespace Governance.Contracts;

/// <summary>A reply workflow: the states that an enquiry passes and the steps that lead from one to the next. Plain data, the same on every host.</summary>
/// <param name="Name">Lower-case words with hyphens; the standard ones are named as the kinds.</param>
/// <param name="Title">Its name as officers see it.</param>
/// <param name="Initial">The state of an enquiry just routed; one of <paramref name="States"/>.</param>
/// <param name="States">All states; from each an end can be reached.</param>
/// <param name="Steps">All steps; a name stands once.</param>
public sealed record Workflow(
    string Name,
    LocalText Title,
    string Initial,
    IReadOnlyList<WorkflowState> States,
    IReadOnlyList<WorkflowStep> Steps)
{
    /// <summary>The steps that can be taken in a state, in the order of the file.</summary>
    public IEnumerable<WorkflowStep> StepsFrom(string state) => Steps.Where(step => step.From.Contains(state));

    /// <summary>The step of a name, or <see langword="null"/>.</summary>
    public WorkflowStep? Step(string name) => Steps.FirstOrDefault(step => step.Name == name);

    /// <summary>The state of a name, or <see langword="null"/>.</summary>
    public WorkflowState? State(string name) => States.FirstOrDefault(state => state.Name == name);
}

/// <summary>A state of a workflow.</summary>
/// <param name="Name">Lower-case words with hyphens.</param>
/// <param name="Title">What officers and the citizen see as the enquiry's progress.</param>
/// <param name="End">Whether the enquiry is done; an end is reached only with a reply or an explanation sent.</param>
public sealed record WorkflowState(string Name, LocalText Title, bool End = false);
