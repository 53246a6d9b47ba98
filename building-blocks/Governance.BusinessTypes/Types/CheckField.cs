using System.Globalization;
using Governance.Contracts;
using NodaTime;

namespace Governance.BusinessTypes;

/// <summary>Whether what a field says fits its type.</summary>
internal static class CheckField
{
    private static readonly LocalText Remove = new("请删去这一行，或者改字段的 type。", "Remove the line, or change the field's type.");

    public static void Fits(FormField field, Mapping at)
    {
        foreach (var key in FieldKeys.OfSomeTypes.Where(key => at.Has(key) && !FieldKeys.Fits(key, field.Type)))
            at.Report.At(at.LineOf(key), new($"类型“{field.Type.Written()}”没有“{key}”。", $"A field of type '{field.Type.Written()}' has no '{key}'."), Remove);
        Needs(field, at);
        Lengths(field, at);
        Bounds(field, at);
        if (field.Pattern is { } pattern && !Patterns.IsSound(pattern, out var why))
            at.Report.At(at.LineOf("pattern"), new($"正则表达式写错了。（{why}）", $"The regular expression is wrong. ({why})"), new("请改正；反斜杠多时用单引号括起来。", "Correct it; with many backslashes, put it in single quotes."));
    }

    private static void Needs(FormField field, Mapping at)
    {
        if (field.Type is FieldType.Choice or FieldType.Choices && !at.Has("options"))
            at.Report.Missing(at.Line, "options", new("请写上选项，如 options: [甲, 乙]。", "Add the options, such as options: [one, another]."));
        else if (field is { Type: FieldType.Choice, Options.Count: 1 })
            at.Report.At(at.LineOf("options"), new("只有一个选项，没有可选的。", "With one option there is nothing to choose."), new("请加上其他选项，或者改成 yes-no。", "Add others, or make it a yes-no."));
        if (field.Type is FieldType.UniqueItem or FieldType.Appointment && !at.Has("source"))
            at.Report.Missing(at.Line, "source", new("请写上库或日程的名称。", "Name the pool or the schedule."));
    }

    private static void Lengths(FormField field, Mapping at)
    {
        if (field.MinLength > (field.MaxLength ?? Texts.DefaultLength(field.Type)))
            at.Report.At(at.LineOf("minLength"), new("最少字数比最多字数还大。", "The least length is above the greatest."), new("请改正 minLength 或 maxLength。", "Correct minLength or maxLength."));
    }

    private static void Bounds(FormField field, Mapping at)
    {
        // Any day will do to compare bounds of which one is fixed and one moves: they are compared only when they are of a sort.
        var today = new LocalDate(2026, 1, 1);
        var read = new[] { (Key: "min", Text: field.Min), (Key: "max", Text: field.Max) }.Where(bound => bound.Text is not null).Select(bound =>
        {
            decimal? value = field.Type switch
            {
                FieldType.Number when decimal.TryParse(bound.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => number,
                FieldType.Date when DateBound.TryParse(bound.Text!, today, out var date) => Period.DaysBetween(today, date),
                FieldType.Number or FieldType.Date => null,
                _ => 0,
            };
            if (value is null)
                at.Report.At(at.LineOf(bound.Key), new($"“{bound.Key}”的写法不对：“{bound.Text}”。", $"'{bound.Key}' is not written as it should be: '{bound.Text}'."), field.Type == FieldType.Date
                    ? new("请写日期（2026-02-13）、today，或者 today-30、today+7。", "Write a date (2026-02-13), today, or today-30, today+7.")
                    : new("请写一个数。", "Write a number."));
            return value;
        }).ToArray();
        if (read is [{ } least, { } most] && least > most && (field.Type == FieldType.Number || DateBound.Moves(field.Min!) == DateBound.Moves(field.Max!)))
            at.Report.At(at.LineOf("min"), new("最小值比最大值还大。", "The least value is above the greatest."), new("请改正 min 或 max。", "Correct min or max."));
    }
}
