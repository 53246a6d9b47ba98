using System.Security.Cryptography;
using System.Text;
using Governance.Core.Channels.Accounts;
using NodaTime;

namespace Governance.Core.Channels.TextMessages;

/// <summary>A text message as the message that is taken in.</summary>
internal static class AsTextMessage
{
    /// <summary>The same sender, receiver and words within this are the same message, sent again.</summary>
    private static readonly Duration Same = Duration.FromMinutes(5);

    /// <summary>Of a provider that gives messages no number.</summary>
    internal static IncomingMessage Of(ChannelAccount account, ReceivedText text, Instant at)
    {
        var print = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{text.From}\n{text.To}\n{text.Text}")));
        var span = at.ToUnixTimeTicks() / Same.BclCompatibleTicks;
        return Of(account, text, $"{print} {span}") with { EarlierId = $"{print} {span - 1}" };
    }

    /// <param name="id">The provider's number of the message.</param>
    internal static IncomingMessage Of(ChannelAccount account, ReceivedText text, string id)
    {
        var mobile = Mobiles.Normal(text.From);
        return new(id, new(account.Key, mobile), text.Text)
        {
            Mobile = mobile,
            Language = WrittenLanguage.Of(text.Text),
            WriterIsKnown = true,
            Unsubscribes = StopWords.Is(text.Text),
            // Short numbers are machines: those of banks, networks and other services.
            MayBeAnswered = mobile.Length >= 8,
        };
    }
}
