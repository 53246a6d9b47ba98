using System.Text.RegularExpressions;
using Governance.Contracts;
using NodaTime;

namespace Governance.BusinessTypes;

/// <summary>
/// Plate numbers, GA 36: a province, a letter of the issuing office, and five characters without I and O; six for new-energy vehicles;
/// four and a Chinese ending for police, fire and rescue, driving schools, trailers, Hong Kong and Macau, consulates; six digits for embassies.
/// </summary>
internal sealed partial class PlateNumberField() : FieldTypeDescriptor(FieldType.PlateNumber)
{
    private const string Office = "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z]";

    private static readonly LocalText Wrong = new(
        "号牌号码不对，请写全，如 粤H12345、粤HD12345（新能源）、粤H1234警。字母 I 和 O 不用在号牌上。",
        "This is not a plate number. Please write all of it, such as 粤H12345, 粤HD12345 (new energy) or 粤H1234警. The letters I and O are not used.");

    private static readonly LocalText Forces = new(
        "这是武警或者军队车辆的号牌，不由地方公安机关办理，请联系所属部队的车辆管理部门。",
        "This is a plate of the armed police or the army, which the bureau does not handle. Please turn to the unit's own vehicle office.");

    [GeneratedRegex($@"\A{Office}(?=[A-Z]*[0-9])[A-HJ-NP-Z0-9]{{5}}\z")]
    private static partial Regex Ordinary { get; }

    [GeneratedRegex($@"\A{Office}([A-HJK][A-HJ-NP-Z0-9][0-9]{{4}}|[0-9]{{5}}[A-HJK])\z")]
    private static partial Regex NewEnergy { get; }

    [GeneratedRegex(
        $@"\A({Office}(?=[A-Z]*[0-9])[A-HJ-NP-Z0-9]{{4}}[警学挂试]|{Office}[0-9]{{4}}(应急|领)|粤Z(?=[A-Z]*[0-9])[A-HJ-NP-Z0-9]{{4}}[港澳]|使[0-9]{{6}}|[0-9]{{6}}使)\z")]
    private static partial Regex Special { get; }

    public override LocalText Title => new("车牌号码", "Plate number");

    public override LocalText Hint => new("例如 粤A12345，新能源车 8 位", "For example 粤A12345; new-energy vehicles have 8 characters");

    public override InputTraits Input => new(Width: 10);

    public override IEnumerable<string> Examples(FormField field, LocalDate today) => ["粤H12345"];

    internal override Checked Check(FormField field, string text, LocalDate today) =>
        ObservedPlateField.IsOfTheForces(PlainText.Bare(text)) ? new(text, Forces) : Civil(text);

    /// <summary>Any plate but those of the forces.</summary>
    internal static Checked Civil(string text)
    {
        var plate = PlainText.Bare(text);
        return Ordinary.IsMatch(plate) || NewEnergy.IsMatch(plate) || Special.IsMatch(plate) ? new(plate) : new(text, Wrong);
    }
}
