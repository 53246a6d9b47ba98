using System.Globalization;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace Governance.Host.Office;

/// <summary>The few words that MudBlazor itself puts on a screen, most of them heard by screen readers only.</summary>
internal sealed class MudInChinese : MudLocalizer
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["MudAlert_Close"] = "关闭",
        ["MudChip_Close"] = "移除",
        ["MudDialog_Close"] = "关闭",
        ["MudFormComponent_Required"] = "请填写",
        ["MudInput_Clear"] = "清除",
        ["MudInput_Decrement"] = "减少",
        ["MudInput_Increment"] = "增加",
        ["MudSelect_SelectAll"] = "全选",
        ["MudSnackbar_Close"] = "关闭",
        ["Converter_ConversionFailed"] = "无法识别",
        ["Converter_InvalidNumber"] = "不是有效的数字",
    };

    public override LocalizedString this[string key] =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName != "en" && Words.TryGetValue(key, out var word)
            ? new(key, word)
            : new(key, key, resourceNotFound: true);
}
