using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>What a form's check found.</summary>
/// <param name="Answers">The answers as they are to be kept: normalised, and without fields that are not asked. A wrong one stands as it was
/// written, so that it can be shown again.</param>
/// <param name="Errors">What is wrong, in the order of the form; empty when all is well.</param>
public sealed record CheckedForm(FormValues Answers, IReadOnlyList<FieldError> Errors);

/// <summary>One text of an answer as it is to be kept, and what is wrong with it.</summary>
internal readonly record struct Checked(string Text, LocalText? Wrong = null);
