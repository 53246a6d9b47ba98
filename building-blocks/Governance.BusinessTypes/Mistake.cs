using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>A mistake in a module's files: what is wrong, where, and what to write instead.</summary>
/// <param name="File">The file, relative to the module's folder, with forward slashes.</param>
/// <param name="Line">The line in that file, from 1.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Cure">What to do about it.</param>
public sealed record Mistake(string File, int Line, LocalText Problem, LocalText Cure)
{
    /// <summary>The key that is missing at this line, where that is the mistake.</summary>
    public string? Missing { get; init; }

    /// <summary>One line as editors know it, so that a click leads to the place.</summary>
    public override string ToString() => $"{File}:{Line}: {Problem.Zh}{Cure.Zh} / {Problem.In("en")} {Cure.In("en")}";
}
