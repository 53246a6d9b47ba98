using Governance.Contracts;
using NodaTime;

namespace Governance.BusinessTypes;

/// <summary>What stands for something outside the form. Whether the file, the slot or the item exists, and for whom, only the host knows.</summary>
internal abstract class ReferenceField : FieldTypeDescriptor
{
    private protected ReferenceField(FieldType type)
        : base(type)
    {
    }

    /// <inheritdoc/>
    public override LocalText? Hint => null;

    /// <inheritdoc/>
    public override IEnumerable<string> Examples(FormField field, LocalDate today) => ["1"];

    internal override LocalText CureOfMissing(string key) => new("请写上库或日程的名称。", "Name the pool or the schedule.");

    internal override Checked Check(FormField field, string text, LocalDate today) =>
        PlainText.Length(text.Trim()) <= DefaultLength ? new(text.Trim()) : new(text, FieldMessages.Required(field));
}
