using Governance.Contracts;
using NodaTime;

namespace Governance.BusinessTypes;

/// <summary>One of the options: only what the form offers.</summary>
internal sealed class ChoiceField() : FieldTypeDescriptor(FieldType.Choice)
{
    internal static readonly string[] OptionKeys = ["options"];

    public override LocalText Title => new("单选", "One of several options");

    public override LocalText? Hint => null;

    public override IReadOnlyList<string> Keys => OptionKeys;

    public override IReadOnlyList<string> NeededKeys => OptionKeys;

    public override FieldAct Act => FieldAct.Choose;

    public override string Widget => Widgets.Options;

    public override IReadOnlyList<FieldOption> Values(FormField field) => field.Options;

    public override IEnumerable<string> Examples(FormField field, LocalDate today) => field.Options.Select(option => option.Value);

    public override LocalText Show(FormField field, string value) => LabelOf(field, value);

    internal override LocalText CureOfMissing(string key) => new("请写上选项，如 options: [甲, 乙]。", "Add the options, such as options: [one, another].");

    internal override Checked Check(FormField field, string text, LocalDate today) => Offered(field, text);

    internal static LocalText LabelOf(FormField field, string value) => field.Options.FirstOrDefault(option => option.Value == value)?.Label ?? value;

    internal static Checked Offered(FormField field, string text) => field.Options.Any(option => option.Value == text.Trim())
        ? new(text.Trim())
        : new(text, new($"“{field.Label.Zh}”没有这个选项，请从列出的选项中选择。", $"'{field.Label.In("en")}' has no such option. Please choose one of those offered."));
}
