using System.Text.Json;
using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Host.Portal.Texts;

namespace Governance.Host.Portal.Fields;

/// <summary>When a field is asked: for the script that hides it, and in words where no script runs.</summary>
internal static class Conditions
{
    internal static string? Written(FormField field) => field.When.Count == 0
        ? null
        : JsonSerializer.Serialize(field.When.Select(condition => new { field = condition.Field, anyOf = condition.AnyOf }), JsonSerializerOptions.Web);

    internal static string? InWords(FormField field, FormDescription form, string language)
    {
        if (field.When.Count == 0)
            return null;
        var conditions = field.When.Select(condition => InWords(condition, form.Field(condition.Field), language));
        return Format(FieldText.AskedWhen, language, string.Join(FieldText.And.In(language), conditions));
    }

    private static string InWords(FieldCondition condition, FormField? on, string language)
    {
        var label = on?.Label.In(language) ?? condition.Field;
        return condition.AnyOf.Count == 0
            ? Format(FieldText.WhenAnswered, language, label)
            : Format(FieldText.WhenOneOf, language, label, string.Join(FieldText.OrJoined.In(language), condition.AnyOf.Select(value => LabelOf(value, on).In(language))));
    }

    internal static LocalText LabelOf(string value, FormField? field) => field?.Describe().Show(field, value) ?? value;

    private static string Format(LocalText text, string language, params object[] parts) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, text.In(language), parts);
}
