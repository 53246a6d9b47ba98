using Governance.Core.Channels.Accounts;
using Governance.Core.Channels.WeChat;

namespace Governance.Core.Channels.WeChatService;

/// <summary>Proves that a call is WeCom's and for this bureau, and opens it. Pure.</summary>
internal static class OpenSignal
{
    /// <returns>What is to be answered to the call that verifies the address; null for what is not from WeCom or for another bureau.</returns>
    internal static string? Echo(ChannelAccount account, CallbackRequest request) => Open(account, request, request["echostr"]);

    /// <inheritdoc cref="Echo"/>
    /// <returns>What happened; throws like <see cref="WeChatPush.Read"/> for what cannot be read at all.</returns>
    internal static WeChatPush? Run(ChannelAccount account, CallbackRequest request) =>
        Open(account, request, WeChatPush.Read(request.Text)["Encrypt"]) is { } opened && WeChatPush.Read(opened) is var signal
            && signal.Recipient == account[ServiceAccount.CorpId] ? signal : null;

    private static string? Open(ChannelAccount account, CallbackRequest request, string encrypted)
    {
        if (!WeChatEnvelope.IsSigned(request["msg_signature"], account[ServiceAccount.Token], request["timestamp"], request["nonce"], encrypted))
            return null;
        foreach (var name in new[] { ServiceAccount.EncodingAesKey, ServiceAccount.PreviousKey })
            if (WeChatEnvelope.ReadKey(account[name]) is { } key && WeChatEnvelope.Open(encrypted, key, account[ServiceAccount.CorpId]) is { } opened)
                return opened;
        return null;
    }
}
