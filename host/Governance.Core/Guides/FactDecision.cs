using Governance.Contracts;
using NodaTime;
using NodaTime.Text;

namespace Governance.Core.Guides;

/// <summary>What the bureau's specialist decided of a sentence that a guide could not confirm.</summary>
/// <param name="Sentence">The sentence in Chinese, as the file has it; a file that words it anew asks anew.</param>
/// <param name="Zh">What citizens read as a fact: the sentence itself, or what is right instead. Null: it does not hold here, and nothing is shown.</param>
/// <param name="By">Who decided it; set when it is stored.</param>
/// <param name="At">When, in ISO 8601.</param>
public sealed record FactDecision(string Sentence, string? Zh, string? En = null, string? By = null, string? At = null)
{
    internal LocalText? Fact => Zh is null ? null : new(Zh, En);

    internal Instant? DecidedAt => At is { } text && InstantPattern.ExtendedIso.Parse(text) is { Success: true, Value: var at } ? at : null;

    /// <summary>With what was typed as it is kept; the sentence is the file's.</summary>
    internal FactDecision Fit() => this with { Zh = Zh is null ? null : TextRule.Fit(Zh), En = En is null ? null : TextRule.Fit(En) };

    internal FactDecision Signed(string by, Instant at) => this with { By = by, At = InstantPattern.ExtendedIso.Format(at) };
}
