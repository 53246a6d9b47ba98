using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>A slot of a schedule.</summary>
internal sealed class AppointmentField() : ReferenceField(FieldType.Appointment)
{
    internal static readonly string[] SourceKeys = ["source"];

    internal static readonly LocalText SourceExample = new("如 traffic.plates", "such as traffic.plates");

    public override LocalText Title => new("预约时间", "Appointment");

    public override IReadOnlyList<string> Keys => SourceKeys;

    public override IReadOnlyList<string> NeededKeys => SourceKeys;

    public override FieldReference RefersTo => FieldReference.Slot;

    public override FieldAct Act => FieldAct.Choose;

    public override bool IsAskedInChats => false;

    public override string Widget => Widgets.Slot;

    public override LocalText? KeyExample(string key) => SourceExample;
}
