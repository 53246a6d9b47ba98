using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>One item of a pool, which one citizen alone can hold.</summary>
internal sealed class UniqueItemField() : ReferenceField(FieldType.UniqueItem)
{
    public override LocalText Title => new("选一个号码", "One item of a pool");

    public override IReadOnlyList<string> Keys => AppointmentField.SourceKeys;

    public override IReadOnlyList<string> NeededKeys => AppointmentField.SourceKeys;

    public override FieldReference RefersTo => FieldReference.Item;

    public override FieldAct Act => FieldAct.Choose;

    public override bool IsAskedInChats => false;

    public override string Widget => Widgets.Item;

    public override LocalText? KeyExample(string key) => AppointmentField.SourceExample;
}
