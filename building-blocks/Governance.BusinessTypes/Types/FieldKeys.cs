using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>Which keys a field has: those of every type, and those that only some types have.</summary>
public static class FieldKeys
{
    private static readonly FieldType[] Choices = [FieldType.Choice, FieldType.Choices];
    private static readonly FieldType[] Kept = [FieldType.UniqueItem, FieldType.Appointment];
    private static readonly FieldType[] Texts = [FieldType.Text, FieldType.Paragraph, FieldType.Address];
    private static readonly FieldType[] Measured = [FieldType.Date, FieldType.Number];

    private static readonly Dictionary<string, FieldType[]> Types = new()
    {
        ["options"] = Choices,
        ["source"] = Kept,
        ["maxFiles"] = [FieldType.File],
        ["pattern"] = Texts,
        ["minLength"] = [.. Texts, FieldType.Place],
        ["maxLength"] = [.. Texts, FieldType.Place],
        ["min"] = Measured,
        ["max"] = Measured,
    };

    /// <summary>The keys that not every type has.</summary>
    public static IReadOnlyCollection<string> OfSomeTypes => Types.Keys;

    /// <summary>Whether a field of a type can have a key.</summary>
    public static bool Fits(string key, FieldType type) => !Types.TryGetValue(key, out var types) || types.Contains(type);
}
