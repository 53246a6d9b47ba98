using Governance.BusinessTypes;
using Governance.Contracts;
using NodaTime;

namespace Governance.Host.Api.Description;

/// <summary>What the API says of each type of field: its name, how an answer is written, and an example where its form can be shown.</summary>
internal static class FieldTypeTable
{
    internal static string Text { get; } =
        "The type's name, as files write it; a name that you do not know can be treated as `type`.\n\n" + string.Join('\n', FieldTypes.All.Select(Line));

    /// <summary>A form in which every field names its type.</summary>
    internal static FormDescription Named(FormDescription form) => form with { Fields = Named(form.Fields) };

    private static IReadOnlyList<FormField> Named(IReadOnlyList<FormField> fields) => [.. fields.Select(field => field with
    {
        TypeName = field.Describe().Word,
        Repeated = field.Repeated is { } repeated ? repeated with { Fields = Named(repeated.Fields) } : null,
    })];

    private static string Line(FieldTypeDescriptor type)
    {
        var said = $"- `{type.Word}` ({type.Title.Zh}): {type.Title.In("en")}";
        if (type.Hint is not { } hint)
            return said;
        var field = new FormField { Name = "example", Label = type.Title, Type = type.Type, TypeName = type.TypeName };
        return $"{said}. {hint.In("en")}, such as `{type.Examples(field, new LocalDate(2026, 2, 13)).First()}`";
    }
}
