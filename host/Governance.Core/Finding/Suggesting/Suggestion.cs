using Governance.Contracts;
using Governance.Core.Modules;

namespace Governance.Core.Finding.Suggesting;

/// <summary>What a free text is probably about; a proposal, which somebody takes or leaves.</summary>
/// <param name="Share">How sure it is that it is the department's, from 0 to 1.</param>
/// <param name="Words">Those of the text that speak most for it, at most <see cref="SpeakingWords.Most"/>.</param>
internal sealed record Suggestion(BusinessType Type, Department Department, double Share, IReadOnlyList<string> Words)
{
    /// <summary>The desk that it would go to.</summary>
    internal string Unit => Type.Unit ?? Department.Manifest.Units[0].Code;
}
