using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>Several lines of text.</summary>
internal sealed class ParagraphField() : WrittenField(FieldType.Paragraph)
{
    public override LocalText Title => new("一段文字", "Several lines of text");

    public override LocalText? Hint => null;

    public override bool IsFreeText => true;

    public override string Widget => Widgets.Lines;

    public override InputTraits Input => new(Rows: 6);

    public override int DefaultLength => 5000;
}
