using Governance.Contracts;
using NodaTime;

namespace Governance.BusinessTypes;

/// <summary>Checks the answer to one field that is asked.</summary>
internal static class CheckAnswer
{
    private const int MostFiles = 5;

    public static (IReadOnlyList<string> Texts, LocalText? Wrong) Of(FormField field, IReadOnlyList<string> answer, LocalDate today)
    {
        if (answer.Count == 0)
            return ([], field.Required ? Says.Required(field) : null);
        if (answer.Count > 1 && field.Type is not (FieldType.Choices or FieldType.File))
            return (answer, new($"“{field.Label.Zh}”只能有一个答案，请只留一个。", $"'{field.Label.In("en")}' takes one answer only. Please leave one."));
        var (texts, seen) = (new List<string>(), new HashSet<string>());
        foreach (var text in answer)
        {
            if (Texts.HasControl(text, severalLines: field.Type == FieldType.Paragraph))
                return (answer, Says.Control(field));
            var (normal, wrong) = One(field, text, today);
            if (wrong is not null)
                return (answer, wrong);
            if (normal.Length > 0 && seen.Add(normal))
                texts.Add(normal);
        }

        // What was written of separators alone has no characters left.
        if (texts.Count == 0)
            return ([], field.Required ? Says.Required(field) : null);
        return field.Type == FieldType.File && texts.Count > (field.MaxFiles ?? MostFiles)
            ? (texts, new($"“{field.Label.Zh}”最多 {field.MaxFiles ?? MostFiles} 个文件，请删去一些。", $"'{field.Label.In("en")}' takes {field.MaxFiles ?? MostFiles} files at most. Please remove some."))
            : (texts, null);
    }

    private static Checked One(FormField field, string text, LocalDate today) => field.Type switch
    {
        FieldType.Text or FieldType.Paragraph or FieldType.Address => Texts.Check(field, text),
        FieldType.Place => Places.Check(field, text),
        FieldType.Choice or FieldType.Choices => Choices.Check(field, text),
        FieldType.YesNo => Choices.YesOrNo(field, text),
        FieldType.Date => Dates.Check(field, text, today),
        FieldType.Number => Numbers.Check(field, text),
        FieldType.ResidentId => ResidentId.Check(text, today),
        FieldType.Mobile => MobileNumber.Check(text),
        FieldType.Email => EmailAddress.Check(text),
        FieldType.PlateNumber => PlateNumber.Check(text),
        // Whether the file, the slot or the item exists, and for whom, only the host knows.
        _ => Texts.Length(text.Trim()) <= 200 ? new(text.Trim()) : new(text, Says.Required(field)),
    };
}
