using Governance.Contracts;

namespace Governance.Core.Channels.TextMessages;

internal static class TextMessagesText
{
    internal static LocalText PartsAreMissing(int count) => new($"这条长短信还有 {count} 段没有收到", $"{count} part(s) of this long message did not arrive");
}
