using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>A postal address.</summary>
internal sealed class AddressField() : WrittenField(FieldType.Address)
{
    public override LocalText Title => new("地址", "Address");

    public override LocalText Hint => new("写到街道、小区和门牌号", "With street, estate and number");

    public override bool IsWhere => true;

    public override string Widget => Widgets.Lines;

    public override string? ReadInChat(Place sent) => sent.Words;

    public override InputTraits Input => new(Autocomplete: "street-address", Rows: 2);
}
