using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>One line of text.</summary>
internal sealed class TextField() : WrittenField(FieldType.Text)
{
    public override LocalText Title => new("一行文字", "One line of text");

    public override LocalText? Hint => null;

    public override bool IsFreeText => true;
}
