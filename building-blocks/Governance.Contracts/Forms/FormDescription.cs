namespace Governance.Contracts;

/// <summary>The form of a business type.</summary>
/// <param name="Fields">In the order of the page; a name stands once.</param>
/// <param name="Checks">What must hold between fields, none of them in a group.</param>
public sealed record FormDescription(IReadOnlyList<FormField> Fields, IReadOnlyList<CrossFieldCheck> Checks)
{
    /// <summary>A form without fields.</summary>
    public static FormDescription Empty { get; } = new([], []);

    /// <summary>The field of a name, or <see langword="null"/>; of a name such as <c>vehicles[0].plate</c> the field of the group's item.</summary>
    public FormField? Field(string name) => Fields.FirstOrDefault(field => field.Name == name)
        ?? (GroupedName.TryParse(name, out var grouped) && Fields.FirstOrDefault(field => field.Name == grouped.Group) is { Repeated: { } repeated } group
            ? repeated.Of(group, grouped.Index).FirstOrDefault(field => field.Name == name)
            : null);

    /// <summary>
    /// The form with each group followed by the fields of its items, as many as were answered and at least as many as the group wants. Each of these fields
    /// has the name of its answer and the <see cref="FormField.Item"/> that it belongs to, and its conditions look at the same item.
    /// </summary>
    public FormDescription Unfold(FormValues answers) => Fields.All(field => field.Repeated is null) || Fields.Any(field => field.Item is not null)
        ? this
        : this with { Fields = [.. Fields.SelectMany(field => Items(field, answers).SelectMany(item => item).Prepend(field))] };

    /// <summary>The fields of each item of a group; empty for a field that is none.</summary>
    public static IReadOnlyList<IReadOnlyList<FormField>> Items(FormField group, FormValues answers) => group.Repeated is { } repeated
        ? [.. Enumerable.Range(0, Math.Max(answers.Count(group.Name), repeated.Least)).Select(index => repeated.Of(group, index))]
        : [];
}

/// <summary>One option of a choice.</summary>
/// <param name="Value">What is kept; the Chinese label unless the file gives another.</param>
/// <param name="Label">What is shown.</param>
public sealed record FieldOption(string Value, LocalText Label);

/// <summary>A condition on the value of another field.</summary>
/// <param name="Field">The name of a field that stands earlier in the form.</param>
/// <param name="AnyOf">The condition holds when the field has one of these values; empty: when it has any value.</param>
public sealed record FieldCondition(string Field, IReadOnlyList<string> AnyOf);

/// <summary>A check between fields.</summary>
/// <param name="Kind">What must hold.</param>
/// <param name="Fields">The fields it is about, in order; at least two. The error stands at the last.</param>
/// <param name="Message">What the citizen reads when it does not hold.</param>
public sealed record CrossFieldCheck(CrossFieldCheckKind Kind, IReadOnlyList<string> Fields, LocalText Message);

/// <summary>What must hold between fields.</summary>
public enum CrossFieldCheckKind
{
    /// <summary>The values rise (dates and numbers), each at least the one before.</summary>
    Ascending,

    /// <summary>No two values are the same.</summary>
    Different,

    /// <summary>All values are the same.</summary>
    Same,

    /// <summary>At least one is answered.</summary>
    AtLeastOne,
}

/// <summary>What is wrong with one field.</summary>
/// <param name="Field">The field's name as it was submitted, such as <c>subject</c> or <c>form.plateType</c>.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record FieldError(string Field, LocalText Message);
