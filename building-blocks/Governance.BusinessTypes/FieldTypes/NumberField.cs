using System.Globalization;
using Governance.Contracts;
using NodaTime;

namespace Governance.BusinessTypes;

/// <summary>A number: kept in its shortest form, with a point.</summary>
internal sealed class NumberField() : FieldTypeDescriptor(FieldType.Number)
{
    internal static readonly string[] BoundKeys = ["min", "max"];

    public override LocalText Title => new("数字", "Number");

    public override LocalText Hint => new("只写数字，不写单位和逗号", "Digits only, without unit or comma");

    public override IReadOnlyList<string> Keys => BoundKeys;

    public override bool IsOrdered => true;

    public override bool IsSummed => true;

    public override InputTraits Input => new(Keyboard: "decimal", Width: 10);

    public override IEnumerable<string> Examples(FormField field, LocalDate today) => new[] { field.Min, field.Max, "1" }.OfType<string>();

    internal override Checked Check(FormField field, string text, LocalDate today)
    {
        var (zh, en) = (field.Label.Zh, field.Label.In("en"));
        if (!TryRead(PlainText.Narrow(text), out var number))
            return new(text, new($"“{zh}”应当是数字，请只写数字，不写单位和逗号。", $"'{en}' should be a number. Please write digits only, without unit or comma."));
        var written = Written(number);
        if (field.Min is { } min && TryRead(min, out var least) && number < least)
            return new(written, new($"“{zh}”不能小于 {Written(least)}，请核对。", $"'{en}' cannot be less than {Written(least)}. Please check it."));
        if (field.Max is { } max && TryRead(max, out var most) && number > most)
            return new(written, new($"“{zh}”不能大于 {Written(most)}，请核对。", $"'{en}' cannot be more than {Written(most)}. Please check it."));
        return new(written);
    }

    internal override decimal? Bound(string text, LocalDate today) => TryRead(text, out var number) ? number : null;

    internal static bool TryRead(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    private static string Written(decimal number) => number == 0 ? "0" : number.ToString("0.############################", CultureInfo.InvariantCulture);
}
