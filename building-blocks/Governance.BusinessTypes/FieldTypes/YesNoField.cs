using Governance.Contracts;
using NodaTime;

namespace Governance.BusinessTypes;

/// <summary>Yes or no.</summary>
internal sealed class YesNoField() : FieldTypeDescriptor(FieldType.YesNo)
{
    private static readonly FieldOption[] YesOrNo = [new("yes", new("是", "Yes")), new("no", new("否", "No"))];

    public override LocalText Title => new("是或否", "Yes or no");

    public override LocalText? Hint => null;

    public override FieldAct Act => FieldAct.Choose;

    public override string Widget => Widgets.Options;

    public override IReadOnlyList<FieldOption> Values(FormField field) => YesOrNo;

    public override IEnumerable<string> Examples(FormField field, LocalDate today) => ["yes"];

    public override LocalText Show(FormField field, string value) => Array.Find(YesOrNo, option => option.Value == value)?.Label ?? value;

    internal override Checked Check(FormField field, string text, LocalDate today) => text.Trim() is "yes" or "no"
        ? new(text.Trim())
        : new(text, new($"请为“{field.Label.Zh}”选择“是”或“否”。", $"Please answer '{field.Label.In("en")}' with yes or no."));
}
