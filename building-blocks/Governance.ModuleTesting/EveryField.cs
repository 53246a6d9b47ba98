using Governance.BusinessTypes;
using Governance.Contracts;
using NodaTime;

namespace Governance.ModuleTesting;

/// <summary>Tries every field of a form as a citizen would: answer what leads to it, then answer it, then leave it out.</summary>
internal static class EveryField
{
    private static readonly LocalDate Today = new(2026, 3, 2);

    /// <summary>Groups are tried with one item that has to be there, whose fields count as fields of the form.</summary>
    public static IEnumerable<string> Wrong(string where, FormDescription described)
    {
        var form = (described with
        {
            Fields = [.. described.Fields.Select(field => field.Repeated is { } repeated ? field with { Repeated = repeated with { Least = 1 } } : field)],
        }).Unfold(FormValues.Empty);
        foreach (var field in form.Fields)
        {
            if (Leading(form, field) is not { } before || !FormCheck.IsAsked(field, form, before))
                yield return $"{where}: '{field.Name}' is never asked; change its 'when'.";
            else if (Example.Of(field, Today) is not { } example)
                yield return $"{where}: no example for '{field.Name}' passes its own rules; simplify its pattern, lengths or bounds.";
            else if (Blames(form, before.With(field.Name, example), field))
                yield return $"{where}: '{field.Name}' refuses an answer that fits its rules.";
            else if (field is { Required: true, Repeated: null } && !Blames(form, before.With(field.Name), field))
                yield return $"{where}: '{field.Name}' is required but may be left out.";
        }
    }

    private static bool Blames(FormDescription form, FormValues answers, FormField field) =>
        FormCheck.Check(form with { Checks = [] }, answers, Today).Errors.Any(error => error.Field == field.Name);

    /// <summary>Answers with which the field is asked; null when what leads to it contradicts itself.</summary>
    private static FormValues? Leading(FormDescription form, FormField field)
    {
        var wanted = new Dictionary<string, IReadOnlyList<string>>();
        var next = new Queue<FieldCondition>(field.When);
        while (next.TryDequeue(out var condition))
        {
            if (form.Field(condition.Field) is not { } above)
                return null;
            if (!wanted.ContainsKey(above.Name))
                foreach (var further in above.When)
                    next.Enqueue(further);
            var values = condition.AnyOf.Count > 0 ? condition.AnyOf : Example.Of(above, Today) is { } example ? [example] : [];
            var both = wanted.TryGetValue(above.Name, out var already) ? condition.AnyOf.Count == 0 ? already : [.. already.Intersect(values)] : values;
            wanted[above.Name] = above.Describe().TakesSeveral && already is not null ? [.. already.Union(values)] : both;
        }

        return wanted.Values.Any(values => values.Count == 0)
            ? null
            : new(wanted.Select(pair => new KeyValuePair<string, IReadOnlyList<string>>(
                pair.Key, form.Field(pair.Key)!.Describe().TakesSeveral ? pair.Value : [pair.Value[0]])));
    }
}
