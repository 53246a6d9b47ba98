using Governance.Contracts;

namespace Governance.Core.Channels.TextMessages;

/// <summary>Recognises a text message that wants no more of them: nothing but one of the words that people are told to send for it.</summary>
internal static class StopWords
{
    internal static bool Is(string text) => TextMessagesText.WordsOfStopping.Contains(PlainText.Narrow(text).Trim().TrimEnd('.', '。', '!', '！'));
}
