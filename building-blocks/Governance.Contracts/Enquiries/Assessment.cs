namespace Governance.Contracts;

/// <summary>How much work an enquiry is.</summary>
public enum Complexity
{
    /// <summary>
    /// Can be answered from what the desk knows. Taken for simple, unless somebody finds otherwise, is what no module has judged: a general enquiry,
    /// or a module without an opinion.
    /// </summary>
    Simple,

    /// <summary>Needs an inquiry, or is major or difficult. The safe default when a module was asked and failed.</summary>
    Complex,
}

/// <summary>How soon somebody should look.</summary>
public enum Urgency
{
    /// <summary>In its turn.</summary>
    Normal,

    /// <summary>Before the others of its queue.</summary>
    High,

    /// <summary>Now: a danger to life or an escaping offender.</summary>
    Emergency,
}

/// <summary>What a module thinks of an enquiry; each part that is <see langword="null"/> leaves the host's own judgement.</summary>
/// <param name="Complexity">Simple or complex.</param>
/// <param name="Urgency">How soon somebody should look.</param>
/// <param name="Unit">The unit that should own it; must exist.</param>
/// <param name="Confidential">Whether it is to be confidential; a module can make an enquiry confidential, not public.</param>
/// <param name="Reason">Why, in a few words, without a word of the writer's; kept with the enquiry.</param>
/// <param name="About">The unit that the enquiry is about, where its answers say so; it and what is part of it will never own or read the enquiry.
/// Takes the place of <see cref="BusinessType.About"/>; a unit that does not exist is passed over.</param>
public sealed record Assessment(
    Complexity? Complexity = null,
    Urgency? Urgency = null,
    string? Unit = null,
    bool? Confidential = null,
    LocalText? Reason = null,
    string? About = null)
{
    /// <summary>Leaves everything to the host.</summary>
    public static Assessment None { get; } = new();
}
