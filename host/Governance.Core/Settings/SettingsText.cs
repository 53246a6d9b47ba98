using Governance.Contracts;

namespace Governance.Core.Settings;

internal static class SettingsText
{
    internal static readonly LocalText NoSuchVersion = new("没有这个版本。", "There is no such version.");
    internal static readonly LocalText NoSuchSetting = new("没有这项设置。", "There is no such setting.");

    internal static LocalText SomebodyHasJustChanged(LocalText called) => new(
        $"别人刚刚改过{called.Zh}，请在新版本上重新修改。", $"Somebody has just changed {called.In("en")}. Please make your change on the new version.");
}
