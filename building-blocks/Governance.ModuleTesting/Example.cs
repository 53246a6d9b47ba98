using Governance.BusinessTypes;
using Governance.Contracts;
using NodaTime;
using NodaTime.Text;

namespace Governance.ModuleTesting;

/// <summary>An answer that a field has to take, worked out from nothing but its description.</summary>
public static class Example
{
    /// <summary>An example; null when none passes the field's own rules.</summary>
    /// <param name="field">The field.</param>
    /// <param name="today">The day on which it is answered.</param>
    public static string? Of(FormField field, LocalDate today)
    {
        var alone = new FormDescription([field with { When = [] }], []);
        return Candidates(field, today).FirstOrDefault(text => FormCheck.Check(alone, FormValues.Of((field.Name, text)), today) is { Errors.Count: 0 } check && check.Answers[field.Name] is not null);
    }

    private static IEnumerable<string> Candidates(FormField field, LocalDate today) => field.Type switch
    {
        FieldType.Text or FieldType.Paragraph or FieldType.Address or FieldType.Place when field.Pattern is { } pattern => PatternExample.Of(pattern),
        FieldType.Text or FieldType.Paragraph or FieldType.Address or FieldType.Place => [new string('文', Math.Max(field.MinLength ?? 1, 1))],
        FieldType.Choice or FieldType.Choices => field.Options.Select(option => option.Value),
        FieldType.YesNo => ["yes"],
        FieldType.Date => Days(field, today).Select(LocalDatePattern.Iso.Format),
        FieldType.Number => new[] { field.Min, field.Max, "1" }.OfType<string>(),
        FieldType.ResidentId => ["11010519491231002X"],
        FieldType.Mobile => ["13800138000"],
        FieldType.Email => ["name@example.com"],
        FieldType.PlateNumber => ["粤H12345"],
        _ => ["1"],
    };

    // A bound that moves is near today; one that does not is written out.
    private static IEnumerable<LocalDate> Days(FormField field, LocalDate today) =>
        Enumerable.Range(0, 1100).SelectMany(days => new[] { today.PlusDays(-days), today.PlusDays(days) })
            .Concat(new[] { field.Min, field.Max }.OfType<string>().Select(bound => LocalDatePattern.Iso.Parse(bound)).Where(bound => bound.Success).Select(bound => bound.Value));
}
