using Governance.Contracts;

namespace Governance.Core.Conversations;

/// <summary>How far a conversation has come, and what was said in it. Immutable: each word makes another.</summary>
internal sealed record Dialogue
{
    public required string Language { get; init; }

    public DialogueStep Step { get; init; }

    /// <summary>The module whose services are offered; null for those that were looked for.</summary>
    public string? Department { get; init; }

    /// <summary>The codes of the services that are offered, by their numbers.</summary>
    public IReadOnlyList<string> Offered { get; init; } = [];

    public string? BusinessType { get; init; }

    public string? Version { get; init; }

    /// <summary>By the names of fields.</summary>
    public Dictionary<string, string[]> Answered { get; init; } = [];

    /// <summary>The fields that are done with, answered or passed over.</summary>
    public IReadOnlyList<string> Done { get; init; } = [];

    /// <summary>The field that is asked for now.</summary>
    public string? At { get; init; }

    /// <summary>He came from the summary, to change this alone.</summary>
    public bool Changes { get; init; }

    /// <summary>Something that is asked for on the portal alone has to be put right.</summary>
    public bool NeedsPortal { get; init; }

    /// <summary>The page of what he is shown, where it is more than one message holds.</summary>
    public int Page { get; init; }

    /// <summary>The cards that he has read, by their places in the file.</summary>
    public IReadOnlyList<int> Warned { get; init; } = [];

    /// <summary>His answers in words, for when the service is switched off meanwhile; nothing sensitive among them.</summary>
    public IReadOnlyList<string> InWords { get; init; } = [];

    /// <summary>What it is about; there once a service is chosen.</summary>
    public Matter? Matter { get; init; }

    internal FormValues Answers => new(Answered.Select(pair => new KeyValuePair<string, IReadOnlyList<string>>(pair.Key, pair.Value)));

    internal Dialogue With(string field, params IReadOnlyList<string> answer) => WithAnswers(Answers.With(field, answer));

    internal Dialogue WithAnswers(FormValues answers) => this with { Answered = answers.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray()) };

    internal Dialogue Finish(string field) => this with { Done = [.. Done.Where(name => name != field), field], At = null };

    internal Dialogue TakeUp(string field) => this with { Done = [.. Done.Where(name => name != field)], At = field, Step = DialogueStep.Field, Page = 0 };
}

/// <summary>What is asked for next.</summary>
internal enum DialogueStep
{
    /// <summary>Which department it is for.</summary>
    Department,

    /// <summary>Which of its services.</summary>
    Service,

    /// <summary>An answer of the form.</summary>
    Field,

    /// <summary>Whether all is right as it stands.</summary>
    Summary,

    /// <summary>Which answer is to be another.</summary>
    WhichToChange,

    /// <summary>The service was switched off: whether it is to be sent as a general enquiry.</summary>
    SwitchedOff,
}
