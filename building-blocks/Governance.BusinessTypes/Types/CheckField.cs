using Governance.Contracts;
using NodaTime;

namespace Governance.BusinessTypes;

/// <summary>Whether what a field says fits its type.</summary>
internal static class CheckField
{
    private static readonly LocalText Remove = new("请删去这一行，或者改字段的 type。", "Remove the line, or change the field's type.");

    public static void Fits(FormField field, Mapping at)
    {
        var type = field.Describe();
        foreach (var key in FieldTypes.KeysOfSome.Where(key => at.Has(key) && !type.Keys.Contains(key)))
            at.Report.At(at.LineOf(key), new($"类型“{type.Word}”没有“{key}”。", $"A field of type '{type.Word}' has no '{key}'."), Remove);
        Needs(field, type, at);
        Lengths(field, type, at);
        Bounds(field, type, at);
        if (field.Pattern is { } pattern && !Patterns.IsSound(pattern, out var why))
            at.Report.At(at.LineOf("pattern"), new(
                $"正则表达式写错了。（{why}）",
                $"The regular expression is wrong. ({why})"), new("请改正；反斜杠多时用单引号括起来。", "Correct it; with many backslashes, put it in single quotes."));
    }

    private static void Needs(FormField field, FieldTypeDescriptor type, Mapping at)
    {
        foreach (var key in type.NeededKeys.Where(key => !at.Has(key)))
            at.Report.Missing(at.Line, key, type.CureOfMissing(key));
        if (field.Options.Count == 1 && !type.TakesSeveral)
            at.Report.At(at.LineOf("options"), new(
                "只有一个选项，没有可选的。",
                "With one option there is nothing to choose."), new("请加上其他选项，或者改成 yes-no。", "Add others, or make it a yes-no."));
    }

    private static void Lengths(FormField field, FieldTypeDescriptor type, Mapping at)
    {
        if (field.MinLength > (field.MaxLength ?? type.DefaultLength))
            at.Report.At(at.LineOf("minLength"), new(
                "最少字数比最多字数还大。",
                "The least length is above the greatest."), new("请改正 minLength 或 maxLength。", "Correct minLength or maxLength."));
    }

    private static void Bounds(FormField field, FieldTypeDescriptor type, Mapping at)
    {
        // Any day will do to compare two bounds that both move or both stand still.
        var today = new LocalDate(2026, 1, 1);
        var read = new[] { (Key: "min", Text: field.Min), (Key: "max", Text: field.Max) }.Where(bound => bound.Text is not null).Select(bound =>
        {
            var value = type.Bound(bound.Text!, today);
            if (value is null)
                at.Report.At(at.LineOf(bound.Key), new(
                    $"“{bound.Key}”的写法不对：“{bound.Text}”。",
                    $"'{bound.Key}' is not written as it should be: '{bound.Text}'."), type.BoundCure);
            return value;
        }).ToArray();
        if (read is [{ } least, { } most] && least > most && type.CanCompareBounds(field.Min!, field.Max!))
            at.Report.At(at.LineOf("min"), new("最小值比最大值还大。", "The least value is above the greatest."), new("请改正 min 或 max。", "Correct min or max."));
    }
}
