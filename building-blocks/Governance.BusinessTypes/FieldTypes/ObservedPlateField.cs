using System.Text.RegularExpressions;
using Governance.Contracts;
using NodaTime;

namespace Governance.BusinessTypes;

/// <summary>
/// The plate of a vehicle that somebody saw: any plate there is, also those of the army and the armed police, which no citizen has on his own vehicle.
/// </summary>
internal sealed partial class ObservedPlateField() : FieldTypeDescriptor(FieldType.PlateNumber, "observed-plate")
{
    [GeneratedRegex(@"\A(WJ[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]?[0-9]{4}[0-9A-Z]|WJ[0-9]{7}|[A-Z]{2}[0-9]{5})\z")]
    private static partial Regex Forces { get; }

    public override LocalText Title => new("看到的车牌号码（含军队、武警车辆）", "Plate number that was seen, also of the forces");

    public override LocalText Hint => new("例如 粤A12345；武警、军队车辆也可以写", "For example 粤A12345; vehicles of the army and the armed police as well");

    public override InputTraits Input => new(Width: 10);

    public override IEnumerable<string> Examples(FormField field, LocalDate today) => ["粤H12345", "WJ粤1234X"];

    internal override Checked Check(FormField field, string text, LocalDate today) =>
        PlainText.Bare(text) is var plate && Forces.IsMatch(plate) ? new(plate) : PlateNumberField.Civil(text);

    internal static bool IsOfTheForces(string plate) => Forces.IsMatch(plate);
}
