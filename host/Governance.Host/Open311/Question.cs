using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Clocks;
using NodaTime;
using NodaTime.Text;

namespace Governance.Host.Open311;

/// <summary>A field of a form as GeoReport knows it: of which of its datatypes, and how an answer in that is read.</summary>
internal sealed record Question(FormField Field, int Order)
{
    private const string DateTime = "datetime";

    private FieldTypeDescriptor Type => Field.Describe();

    private string Datatype => Type switch
    {
        _ when Type.Values(Field).Count > 0 => Type.TakesSeveral ? "multivaluelist" : "singlevaluelist",
        { IsSummed: true } => "number",
        { IsOrdered: true } => DateTime,
        { Input.Rows: > 1 } => "text",
        _ => "string",
    };

    /// <summary>What is asked only for some answers is not required: GeoReport has no word for it, and the description says when. Nor is the place.</summary>
    internal Fields Described(Offering service, string language) => new(
        "attribute",
        new Leaf("variable", true),
        new Leaf("code", Field.Name),
        new Leaf("datatype", Datatype),
        new Leaf("required", Field.Required && Field.When.Count == 0 && !IsPlace(service)),
        new Leaf("datatype_description", Hint(service) is { } hint ? hint.In(language) : null),
        new Leaf("order", Order),
        new Leaf("description", Field.Label.In(language)),
        Many.Of("values", Type.Values(Field), option => new Fields(
            "value", new Leaf("key", option.Value), new Leaf("name", option.Label.In(language)))));

    /// <summary>A day may come as a moment of it; what cannot be read is left to the check of the form.</summary>
    internal string Read(string text, BureauCalendar calendar) =>
        Datatype == DateTime && OffsetDateTimePattern.ExtendedIso.Parse(text.Trim()) is { Success: true, Value: var moment }
            ? LocalDatePattern.Iso.Format(moment.ToInstant().InZone(calendar.Zone).Date)
            : text;

    private bool IsPlace(Offering service) => service.Where?.Name == Field.Name;

    private LocalText? Hint(Offering service)
    {
        LocalText[] parts =
        [
            .. new[] { Type.Hint, Field.Help, IsPlace(service) ? Open311Text.OrByPlace : null }.OfType<LocalText>(),
            .. Field.When.Select(condition => When(condition, service)),
        ];
        return parts.Length == 0 ? null : Open311Text.InARow(parts);
    }

    private static LocalText When(FieldCondition condition, Offering service)
    {
        if (service.Type?.Form.Field(condition.Field) is not { } asked)
            return Open311Text.AskedForSomeAnswers;
        var words = condition.AnyOf.Select(value => asked.Describe().Show(asked, value)).ToArray();
        return words.Length == 0 ? Open311Text.AskedWhenAnswered(asked.Label) : Open311Text.AskedWhen(asked.Label, words);
    }
}
