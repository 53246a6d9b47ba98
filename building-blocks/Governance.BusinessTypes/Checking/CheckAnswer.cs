using Governance.Contracts;
using NodaTime;

namespace Governance.BusinessTypes;

/// <summary>Checks the answer to one field that is asked: what holds of every type, then what its own type says.</summary>
internal static class CheckAnswer
{
    private const int MostFiles = 5;

    public static (IReadOnlyList<string> Texts, LocalText? Wrong) Of(FormField field, IReadOnlyList<string> answer, LocalDate today)
    {
        var type = field.Describe();
        // A group that wants items asks for them at their fields.
        if (answer.Count == 0)
            return ([], field.Required && field.Repeated is null ? FieldMessages.Required(field) : null);
        if (answer.Count > 1 && !type.TakesSeveral)
            return (answer, new($"“{field.Label.Zh}”只能有一个答案，请只留一个。", $"'{field.Label.In("en")}' takes one answer only. Please leave one."));
        var (texts, seen) = (new List<string>(), new HashSet<string>());
        foreach (var typed in answer)
        {
            var text = PlainText.Clean(typed);
            if (PlainText.HasControl(text, severalLines: type.Input.Rows > 1))
                return (answer, FieldMessages.Control(field));
            if (PlainText.IsBlank(text))
                continue;
            var (normal, wrong) = type.Check(field, text, today);
            if (wrong is not null)
                return (answer, wrong);
            if (normal.Length > 0 && seen.Add(normal))
                texts.Add(normal);
        }

        // What was written of separators, or of what nobody sees, has no characters left.
        if (texts.Count == 0)
            return ([], field.Required ? FieldMessages.Required(field) : null);
        var most = field.MaxFiles ?? MostFiles;
        return type.RefersTo == FieldReference.Files && texts.Count > most
            ? (texts, new(
                $"“{field.Label.Zh}”最多 {most} 个文件，现在是 {texts.Count} 个，请删去一些。",
                $"'{field.Label.In("en")}' takes {most} files at most and has {texts.Count}. Please remove some."))
            : (texts, null);
    }
}
