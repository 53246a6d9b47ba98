using Governance.Contracts;

namespace Governance.Core.Channels.TextMessages;

/// <summary>Recognises a text message that wants no more of them: nothing but one of the words that people are told to send for it.</summary>
internal static class StopWords
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "TD", "T", "N", "0000", "退订", "停止", "取消订阅", "STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT",
    };

    internal static bool Is(string text) => Words.Contains(PlainText.Narrow(text).Trim().TrimEnd('.', '。', '!', '！'));
}
