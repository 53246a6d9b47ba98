namespace Governance.Host.Office;

/// <summary>What MudBlazor says by itself, by its own keys; its English is its own.</summary>
internal static class MudText
{
    internal static readonly Dictionary<string, string> Chinese = new(StringComparer.Ordinal)
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
}
