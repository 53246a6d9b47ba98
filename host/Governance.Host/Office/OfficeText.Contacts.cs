using Governance.Contracts;

namespace Governance.Host.Office;

internal static partial class OfficeText
{
    internal static readonly LocalText ContactAddressTelephoneHoursAndMapOfEachU = new(
        "各科室的地址、电话、办公时间和地图，群众在业务页、受理回执和“联系我们”看到的就是这里写的。由科室负责人或者管理员修改，每次修改都留存。",
        "Address, telephone, hours and map of each unit, as citizens read them on the page of a service, on the receipt and under 'Contact us'. The "
            + "unit's head or an administrator changes them; every change is kept on record.");
    internal static readonly LocalText ContactSeeWhatCitizensSee = new("看看群众看到的", "See what citizens see");
    internal static readonly LocalText ContactYourUnitsHeadChangesThesePleaseTel = new(
        "您的科室由负责人修改。有变动请告诉负责人。",
        "Your unit's head changes these. Please tell the head when something is new.");
    internal static readonly LocalText ContactAddressInChinese = new("地址", "Address in Chinese");
    internal static readonly LocalText ContactAddressInEnglishOptional = new("英文地址（选填）", "Address in English (optional)");
    internal static readonly LocalText ContactTelephone = new("电话", "Telephone");
    internal static readonly LocalText ContactHoursInChinese = new("办公时间", "Hours in Chinese");
    internal static readonly LocalText ContactHoursInEnglishOptional = new("英文办公时间（选填）", "Hours in English (optional)");
    internal static readonly LocalText ContactLinkToAMapOptionalBeginningWithHtt = new(
        "地图链接（选填，https:// 开头）", "Link to a map (optional, beginning with https://)");
    internal static readonly LocalText ContactReasonForTheChangeKeptOnRecord = new("修改原因（留存备查）", "Reason for the change (kept on record)");
    internal static readonly LocalText ContactSave = new("保存", "Save");

    internal static LocalText SaveContactOf(LocalText unit) => new($"保存{unit.Zh}的联系方式", $"Save how {unit.In("en")} is reached");

    internal static LocalText SavedAsVersion(int version) => new($"已保存为第 {version} 版", $"Saved as version {version}");
}
