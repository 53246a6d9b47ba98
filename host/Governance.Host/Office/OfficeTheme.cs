using MudBlazor;

namespace Governance.Host.Office;

internal static class OfficeTheme
{
    private static readonly string[] Fonts =
        ["-apple-system", "BlinkMacSystemFont", "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC",
            "sans-serif"];

    /// <summary>Every pair of text and ground has a contrast of 4.5 : 1 or more.</summary>
    internal static MudTheme Bureau { get; } = new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#14468c",
            Secondary = "#5b6472",
            AppbarBackground = "#0f2f5f",
            AppbarText = "#ffffff",
            Background = "#f4f6f9",
            Surface = "#ffffff",
            DrawerBackground = "#ffffff",
            TextPrimary = "#14202e",
            TextSecondary = "#4a5666",
            Error = "#b3261e",
            Warning = "#8a5300",
            Success = "#1c6b36",
            Info = "#14468c",
            LinesInputs = "#7d8794",
            Divider = "#d8dee6",
        },
        LayoutProperties = new() { AppbarHeight = "48px", DrawerWidthLeft = "208px", DefaultBorderRadius = "6px" },
        Typography = new()
        {
            Default = new DefaultTypography { FontFamily = Fonts, FontSize = ".9rem" },
            H1 = new H1Typography { FontSize = "1.5rem", FontWeight = "600", LineHeight = "1.3" },
            H2 = new H2Typography { FontSize = "1.1rem", FontWeight = "600", LineHeight = "1.4" },
            H3 = new H3Typography { FontSize = ".95rem", FontWeight = "600", LineHeight = "1.4" },
            Button = new ButtonTypography { TextTransform = "none", FontWeight = "500" },
        },
    };
}
