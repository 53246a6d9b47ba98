using Governance.WorkingTime;

namespace Governance.Contracts;

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

    /// <summary>Whether the appointments that the enquiry holds, and has not kept yet, are free for others once it is taken.</summary>
    public bool FreesAppointment { get; init; }

    /// <summary>
    /// The time until the next answer, where the reply that the step sends is not the last, such as the time to decide after a petition was accepted;
    /// <see langword="null"/>: that of a complex consultation. A policy of the bureau for its business type comes before it.
    /// </summary>
    public TimeLimit? Next { get; init; }

    /// <summary>
    /// Whose opinion must have been asked, and be given or have run out of its time, before the step can be taken: the codes of units, or those of
    /// departments, where any of their units will do, such as <c>traffic</c> and <c>fire</c>. A department that serves nobody on a platform cannot be asked
    /// there, and is not waited for.
    /// </summary>
    public IReadOnlyList<string> Opinions { get; init; } = [];

    /// <summary>Who is asked for an opinion as soon as the step is taken; nobody needs to remember to ask.</summary>
    public IReadOnlyList<OpinionToAsk> Asks { get; init; } = [];
}

/// <summary>A question of a workflow to another unit. A unit that cannot be asked on a platform, because its department is off, is not asked.</summary>
/// <param name="Unit">The code of the unit, such as <c>traffic.patrol</c>.</param>
/// <param name="Question">What it is to say; at most 2,000 characters.</param>
/// <param name="Within">By when. It is less where the enquiry itself is due before.</param>
public sealed record OpinionToAsk(string Unit, LocalText Question, TimeLimit Within);

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

    /// <summary>Tells the citizen something (field <c>message</c>); the clock runs on, and no answer is waited for.</summary>
    TellCitizen,
}
