namespace Governance.Contracts;

/// <summary>What a group asks of each of its items. A group holds no groups, no appointments and no unique items.</summary>
/// <param name="Fields">The fields, in the order of the page; their conditions look at earlier fields of the same item, or at fields before the group.</param>
/// <param name="Title">What one item is called, such as <c>车辆</c>.</param>
/// <param name="Least">The least number of items, from 0.</param>
/// <param name="Most">The greatest number of items, up to <see cref="Limit"/>.</param>
public sealed record RepeatedFields(IReadOnlyList<FormField> Fields, LocalText Title, int Least, int Most)
{
    /// <summary>More items than this no group can have.</summary>
    public const int Limit = 20;

    /// <summary>The name of an item, counted from one as people do.</summary>
    public LocalText NameOf(int index) => new($"{Title.Zh} {index + 1}", $"{Title.In("en")} {index + 1}");

    /// <summary>The fields of one item, as they are asked: under the names of their answers, with the conditions of the group and their own.</summary>
    internal IReadOnlyList<FormField> Of(FormField group, int index) =>
    [
        .. Fields.Select(field => field with
        {
            Name = new GroupedName(group.Name, index, field.Name).ToString(),
            Sensitive = field.Sensitive || group.Sensitive,
            When = [.. group.When, .. field.When.Select(condition => Fields.Any(other => other.Name == condition.Field)
                ? condition with { Field = new GroupedName(group.Name, index, condition.Field).ToString() }
                : condition)],
            Item = NameOf(index),
        }),
    ];
}
