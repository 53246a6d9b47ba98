using Governance.BusinessTypes;
using Governance.Contracts;
using NodaTime;

namespace Governance.ModuleTesting;

/// <summary>An answer that a field has to take, worked out from nothing but its description.</summary>
public static class Example
{
    /// <summary>An example; null when none passes the field's own rules.</summary>
    /// <param name="field">The field.</param>
    /// <param name="today">The day on which it is answered.</param>
    public static string? Of(FormField field, LocalDate today)
    {
        // Of a group the answer is how many items there are; what they hold has examples of its own.
        if (field.Repeated is not null)
            return field.Describe().Examples(field, today).First();
        var alone = new FormDescription([field with { When = [] }], []);
        return field.Describe().Examples(field, today).FirstOrDefault(text =>
            FormCheck.Check(alone, FormValues.Of((field.Name, text)), today) is { Errors.Count: 0 } check && check.Answers[field.Name] is not null);
    }
}
