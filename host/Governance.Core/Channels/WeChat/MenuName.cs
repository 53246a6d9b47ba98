using Governance.Contracts;

namespace Governance.Core.Channels.WeChat;

/// <summary>
/// How long the names of buttons are that WeChat shows whole: four Chinese characters above, eight below, of other letters twice as many. Pure.
/// </summary>
internal static class MenuName
{
    private const int MostOnTop = 8;
    private const int MostBelow = 16;
    private const char LastNarrow = '\u00FF';

    internal static LocalText? OnTop(string name) => Width(name) <= MostOnTop ? null : WeChatText.MenuNameTooLong(MostOnTop / 2);

    internal static LocalText? Below(string name) => Width(name) <= MostBelow ? null : WeChatText.MenuNameTooLong(MostBelow / 2);

    /// <summary>The name, or its beginning, as a button below another bears it.</summary>
    internal static string Fit(string name)
    {
        var (fitting, width) = ("", 0);
        foreach (var sign in name.EnumerateRunes())
        {
            width += sign.Value > LastNarrow ? 2 : 1;
            if (width > MostBelow)
                break;
            fitting += sign;
        }

        return fitting;
    }

    private static int Width(string name) => name.Sum(sign => sign > LastNarrow ? 2 : 1);
}
