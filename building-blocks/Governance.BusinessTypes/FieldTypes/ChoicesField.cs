using Governance.Contracts;
using NodaTime;

namespace Governance.BusinessTypes;

/// <summary>Any number of the options.</summary>
internal sealed class ChoicesField() : FieldTypeDescriptor(FieldType.Choices)
{
    public override LocalText Title => new("多选", "Any of several options");

    public override LocalText? Hint => null;

    public override IReadOnlyList<string> Keys => ChoiceField.OptionKeys;

    public override IReadOnlyList<string> NeededKeys => ChoiceField.OptionKeys;

    public override FieldAct Act => FieldAct.Choose;

    public override bool TakesSeveral => true;

    public override string Widget => Widgets.Options;

    public override IReadOnlyList<FieldOption> Values(FormField field) => field.Options;

    public override IEnumerable<string> Examples(FormField field, LocalDate today) => field.Options.Select(option => option.Value);

    public override IReadOnlyList<string>? ReadInChat(FormField field, string said) => ChatChoice.Several(field.Options, said);

    public override LocalText Show(FormField field, string value) => ChoiceField.LabelOf(field, value);

    internal override LocalText CureOfMissing(string key) => FieldType.Choice.Describe().CureOfMissing(key);

    internal override Checked Check(FormField field, string text, LocalDate today) => ChoiceField.Offered(field, text);
}
