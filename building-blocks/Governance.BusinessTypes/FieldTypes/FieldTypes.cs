using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>The types of fields that there are, found by scan.</summary>
public static class FieldTypes
{
    private static readonly Dictionary<FieldType, FieldTypeDescriptor> ByMember;
    private static readonly Dictionary<string, FieldTypeDescriptor> ByWord;

    static FieldTypes()
    {
        All =
        [
            .. typeof(FieldTypes).Assembly.GetTypes()
                .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(FieldTypeDescriptor)))
                .Select(type => (FieldTypeDescriptor)Activator.CreateInstance(type)!)
                .OrderBy(type => type.TypeName is not null).ThenBy(type => type.Type).ThenBy(type => type.Word, StringComparer.Ordinal),
        ];
        KeysOfSome = [.. All.SelectMany(type => type.Keys).Distinct()];
        ByMember = All.Where(type => type.TypeName is null).ToDictionary(type => type.Type);
        ByWord = All.SelectMany(type => type.OtherWords.Prepend(type.Word).Select(word => (word, type))).ToDictionary(pair => pair.word, pair => pair.type);
    }

    /// <summary>All of them: those of the contract's enumeration in its order, then the younger ones by name.</summary>
    public static IReadOnlyList<FieldTypeDescriptor> All { get; }

    /// <summary>The keys that only some types have.</summary>
    public static IReadOnlyList<string> KeysOfSome { get; }

    /// <summary>The one type that is made of fields.</summary>
    internal static FieldTypeDescriptor Group => ByMember[FieldType.Group];

    /// <summary>The type of a word in a file, or <see langword="null"/>.</summary>
    public static FieldTypeDescriptor? Find(string word) => ByWord.GetValueOrDefault(word.Trim());

    /// <summary>The words of all types.</summary>
    internal static IReadOnlyCollection<string> Words => [.. All.Select(type => type.Word)];

    /// <summary>The type of a field. A name that this platform does not know, from a newer one, is treated as the member beside it.</summary>
    public static FieldTypeDescriptor Describe(this FormField field) =>
        field.TypeName is { } name && ByWord.TryGetValue(name, out var type) ? type : ByMember[field.Type];

    /// <summary>The type of a member of the enumeration.</summary>
    public static FieldTypeDescriptor Describe(this FieldType type) => ByMember[type];

    /// <summary>A value of a type as people read it, where there is no form around it.</summary>
    public static LocalText Show(this FieldType type, string value) => type.Describe().Show(new() { Name = "value", Label = value, Type = type }, value);

    /// <summary>The fields of a form whose answers stand for something outside it; those in groups only as far as there are items.</summary>
    public static IEnumerable<FormField> That(this FormDescription form, FieldReference refers, FormValues? answers = null) =>
        form.Unfold(answers ?? FormValues.Empty).Fields.Where(field => field.Describe().RefersTo == refers);
}
