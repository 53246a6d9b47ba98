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

/// <summary>A step that somebody takes.</summary>
public sealed record WorkflowStep
{
    /// <summary>Lower-case words with hyphens; unique in its workflow.</summary>
    public required string Name { get; init; }

    /// <summary>What stands on the button.</summary>
    public required LocalText Title { get; init; }

    /// <summary>The states in which it can be taken; at least one.</summary>
    public required IReadOnlyList<string> From { get; init; }

    /// <summary>The state after it.</summary>
    public required string To { get; init; }

    /// <summary>Who may take it.</summary>
    public StepTaker By { get; init; } = StepTaker.Officer;

    /// <summary>What it does to the enquiry besides the change of state.</summary>
    public StepEffect Does { get; init; } = StepEffect.Nothing;

    /// <summary>What the one who takes it fills in; kept on the timeline.</summary>
    public IReadOnlyList<FormField> Fields { get; init; } = [];

    /// <summary>What the citizen is told when it is taken; <see langword="null"/> tells nothing.</summary>
    public LocalText? TellCitizen { get; init; }

    /// <summary>Whether the module does a part of it or may refuse it (<see cref="TakeStep"/>).</summary>
    public bool AsksModule { get; init; }
}

/// <summary>Who may take a step.</summary>
public enum StepTaker
{
    /// <summary>Any officer of the unit that owns the enquiry.</summary>
    Officer,

    /// <summary>The head of the unit that owns it, or of a unit above.</summary>
    Head,

    /// <summary>An officer of the online-enquiry office.</summary>
    Office,

    /// <summary>The citizen, by writing a message.</summary>
    Citizen,
}

/// <summary>What a step does to the enquiry.</summary>
public enum StepEffect
{
    /// <summary>Only the state changes, and the step's fields are kept.</summary>
    Nothing,

    /// <summary>Writes or replaces the draft of the reply (field <c>reply</c>).</summary>
    DraftReply,

    /// <summary>Sends the draft to the citizen and meets the clock.</summary>
    SendDraft,

    /// <summary>Sends a reply without a draft (field <c>reply</c>) and meets the clock.</summary>
    SendReply,

    /// <summary>Gives the draft back to its author (field <c>reason</c>).</summary>
    ReturnDraft,

    /// <summary>Asks the citizen (field <c>question</c>) and pauses the clock.</summary>
    AskCitizen,

    /// <summary>Resumes the clock: the citizen has answered, or has not in time.</summary>
    Resume,
}
