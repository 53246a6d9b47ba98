using Governance.Contracts;
using NodaTime;

namespace Governance.BusinessTypes;

/// <summary>Checks what a citizen filled in, field by field and then between fields. No message repeats what was written: it may be sensitive.</summary>
public static class FormCheck
{
    private const int MostNamed = 20;

    /// <summary>Checks and normalises answers.</summary>
    /// <param name="form">The form.</param>
    /// <param name="answers">The answers as they came.</param>
    /// <param name="today">The day in the bureau's time zone.</param>
    public static CheckedForm Check(FormDescription form, FormValues answers, LocalDate today)
    {
        var (kept, errors) = (new Dictionary<string, IReadOnlyList<string>>(), new List<FieldError>());
        var unfolded = form.Unfold(answers);
        var asked = Asked(unfolded, answers);
        var left = CheckGroup.LeftBlank(form, answers);
        foreach (var field in unfolded.Fields.Where(field => asked.Contains(field.Name) && !left.Contains(field.Name)))
        {
            var (texts, wrong) = CheckAnswer.Of(field, answers.All(field.Name), today);
            wrong ??= CheckGroup.HasTooMany(field, answers);
            if (texts.Count > 0)
                kept[field.Name] = texts;
            if (wrong is not null)
                errors.Add(OfItem(field, wrong));
        }

        errors.AddRange(CheckGroup.HaveTooFew(form.Fields.Where(field => asked.Contains(field.Name)), new(kept), errors));
        errors.AddRange(CheckBetween.Errors(form, asked, kept, [.. errors.Select(error => error.Field)]));
        errors.AddRange(
            answers.Names.Where(name => form.Field(name) is null).Order(StringComparer.Ordinal).Take(MostNamed).Select(name => new FieldError(name, new(
            "表单里没有这一项，请刷新页面后重新填写。",
            "The form has no such field. Please load the page again."))));
        return new(errors.Count == 0 ? CheckGroup.WithoutBlank(form, new(kept)) : new(kept), errors);
    }

    /// <summary>A mistake that a module found, naming the item of the group that it is in, as those found here do.</summary>
    public static FieldError OfItem(FormDescription form, FormValues answers, FieldError error) =>
        form.Unfold(answers).Fields.FirstOrDefault(field => field.Name == error.Field) is { Item: not null } field ? OfItem(field, error.Message) : error;

    private static FieldError OfItem(FormField field, LocalText wrong) =>
        new(field.Name, field.Item is { } item ? new($"{item.Zh}：{wrong.Zh}", $"{item.En}: {wrong.In("en")}") : wrong);

    /// <summary>Whether a field is asked: each of its conditions holds, on a field that stands earlier and is asked itself.</summary>
    public static bool IsAsked(FormField field, FormDescription form, FormValues answers) => Asked(form.Unfold(answers), answers).Contains(field.Name);

    /// <summary>The fields that are asked with these answers, in the order of the form, each group followed by those of its items.</summary>
    public static IReadOnlyList<FormField> AskedFields(FormDescription form, FormValues answers)
    {
        var unfolded = form.Unfold(answers);
        var asked = Asked(unfolded, answers);
        return [.. unfolded.Fields.Where(field => asked.Contains(field.Name))];
    }

    /// <summary>The cards that stand with these answers, in the order of the file; those that always stand among them.</summary>
    public static IReadOnlyList<StopCard> Stops(IReadOnlyList<StopCard> stops, FormDescription form, FormValues answers) =>
        [.. stops.Where(stop => Hold(stop.When, form, answers))];

    /// <summary>What has to be brought or handed in on paper with these answers; what is found electronically is not.</summary>
    public static IReadOnlyList<NeededDocument> ToBring(ServiceParts service, FormDescription form, FormValues answers) =>
        [.. service.Documents.Where(document => document.Form != DocumentForm.Electronic && Hold(document.When, form, answers))];

    /// <summary>Whether all conditions hold, each on a field that is asked itself.</summary>
    public static bool Hold(IReadOnlyList<FieldCondition> conditions, FormDescription form, FormValues answers)
    {
        if (conditions.Count == 0)
            return true;
        var asked = Asked(form, answers);
        return conditions.All(condition => asked.Contains(condition.Field) && Holds(condition, answers));
    }

    private static HashSet<string> Asked(FormDescription form, FormValues answers)
    {
        var asked = new HashSet<string>();
        foreach (var field in form.Fields)
            if (field.When.All(condition => asked.Contains(condition.Field) && Holds(condition, answers)))
                asked.Add(field.Name);
        return asked;
    }

    private static bool Holds(FieldCondition condition, FormValues answers)
    {
        var values = answers.All(condition.Field);
        return condition.AnyOf.Count == 0 ? values.Count > 0 : values.Any(text => condition.AnyOf.Contains(text.Trim()));
    }
}
