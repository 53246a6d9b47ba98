using System.Text.Json;
using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Host.Portal.Texts;

namespace Governance.Host.Portal.Fields;

/// <summary>When a field is asked: for the script that hides it, and in words where no script runs.</summary>
internal static class Conditions
{
    internal static string? Written(FormField field) => Written(field.When);

    internal static string? Written(IReadOnlyList<FieldCondition> when) => when.Count == 0
        ? null
        : JsonSerializer.Serialize(when.Select(condition => new { field = condition.Field, anyOf = condition.AnyOf }), JsonSerializerOptions.Web);

    internal static string? InWords(FormField field, FormDescription form, string language)
    {
        return field.When.Count == 0 ? null : Format(FieldText.AskedWhen, language, Joined(field.When, form, language));
    }

    /// <summary>With which answers a paper is needed.</summary>
    internal static string InWords(IReadOnlyList<FieldCondition> when, FormDescription form, string language) =>
        Format(FieldText.NeededWhen, language, Joined(when, form, language));

    private static string Joined(IReadOnlyList<FieldCondition> when, FormDescription form, string language) =>
        string.Join(FieldText.And.In(language), when.Select(condition => InWords(condition, form.Field(condition.Field), language)));

    private static string InWords(FieldCondition condition, FormField? on, string language)
    {
        var label = on?.Label.In(language) ?? condition.Field;
        return condition.AnyOf.Count == 0
            ? Format(FieldText.WhenAnswered, language, label)
            : Format(FieldText.WhenOneOf, language, label,
                string.Join(FieldText.OrJoined.In(language), condition.AnyOf.Select(value => LabelOf(value, on).In(language))));
    }

    internal static LocalText LabelOf(string value, FormField? field) => field?.Describe().Show(field, value) ?? value;

    private static string Format(LocalText text, string language, params object[] parts) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, text.In(language), parts);
}
