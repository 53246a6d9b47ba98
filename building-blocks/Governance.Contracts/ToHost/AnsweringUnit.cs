namespace Governance.Contracts;

/// <summary>The unit that has an enquiry or answered it.</summary>
/// <param name="Unit">Its code; <see langword="null"/> when no enquiry has the number.</param>
public sealed record AnsweringUnit(string? Unit);
