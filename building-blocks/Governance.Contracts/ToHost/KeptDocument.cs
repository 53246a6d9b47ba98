namespace Governance.Contracts;

/// <summary>A document of a module.</summary>
/// <param name="Content">The text; <see langword="null"/> when there is none of that key.</param>
public sealed record KeptDocument(string? Content);
