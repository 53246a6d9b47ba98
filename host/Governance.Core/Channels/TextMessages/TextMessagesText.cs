using Governance.Contracts;

namespace Governance.Core.Channels.TextMessages;

internal static class TextMessagesText
{
    /// <summary>What people are told to send who want no more text messages; capitals do not count.</summary>
    internal static readonly HashSet<string> WordsOfStopping = new(StringComparer.OrdinalIgnoreCase)
    {
        "TD", "T", "N", "0000", "退订", "停止", "取消订阅", "STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT",
    };

    internal static LocalText PartsAreMissing(int count) => new($"这条长短信还有 {count} 段没有收到", $"{count} part(s) of this long message did not arrive");
}
