using System.Globalization;
using Governance.Contracts;
using NodaTime;

namespace Governance.BusinessTypes;

/// <summary>Fields that are asked once for each person, vehicle or the like. Its own answer is how many there are.</summary>
internal sealed class GroupField() : FieldTypeDescriptor(FieldType.Group)
{
    private static readonly string[] GroupKeys = ["item", "least", "most", "fields"];

    public override LocalText Title => new("可以添加多项的一组内容", "A group that repeats");

    public override LocalText? Hint => null;

    public override IReadOnlyList<string> Keys => GroupKeys;

    public override IReadOnlyList<string> NeededKeys => ["fields"];

    public override bool IsCarriedOver => false;

    public override bool MayRepeat => false;

    public override FieldAct Act => FieldAct.Add;

    public override string Widget => Widgets.Group;

    public override LocalText? KeyExample(string key) => key switch
    {
        "least" => new("0"),
        "most" => new("10"),
        _ => null,
    };

    public override IEnumerable<string> Examples(FormField field, LocalDate today) => ["1"];

    public override LocalText Show(FormField field, string value) => new($"{value} 项", $"{value} in all");

    internal override LocalText CureOfMissing(string key) => new(
        "请写上每一项要问的字段，写法和 form 一样。",
        "Add the fields that are asked of each item, written as in 'form'.");

    internal override Checked Check(FormField field, string text, LocalDate today) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        ? new(count.ToString(CultureInfo.InvariantCulture))
        : new(text, new($"“{field.Label.Zh}”应当是一个列表，请逐项填写。", $"'{field.Label.In("en")}' should be a list. Please write item by item."));
}
