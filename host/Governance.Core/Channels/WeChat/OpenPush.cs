using Governance.Core.Channels.Accounts;

namespace Governance.Core.Channels.WeChat;

/// <param name="Key">Which key opened it, and seals the reply; null in plain mode.</param>
internal sealed record OpenedPush(WeChatPush Push, byte[]? Key);

/// <summary>Proves that a push is WeChat's and for this account, and opens it. Pure.</summary>
internal static class OpenPush
{
    /// <returns>Null for what is not from WeChat or not for this account; throws like <see cref="WeChatPush.Read"/> for what cannot be read at all.</returns>
    internal static OpenedPush? Run(ChannelAccount account, CallbackRequest request)
    {
        var opened = account.Has(WeChatAccount.EncodingAesKey) ? Sealed(account, request) : Plain(account, request);
        return opened?.Push.Recipient == account[WeChatAccount.OriginalId] ? opened : null;
    }

    internal static bool IsSigned(ChannelAccount account, CallbackRequest request) => WeChatEnvelope.IsSigned(
        request["signature"], account[WeChatAccount.Token], request["timestamp"], request["nonce"]);

    private static OpenedPush? Plain(ChannelAccount account, CallbackRequest request) =>
        IsSigned(account, request) ? new(WeChatPush.Read(request.Text), null) : null;

    /// <summary>What stands beside the sealed message in the clear, as compatible mode sends it, is signed by nobody and not looked at.</summary>
    private static OpenedPush? Sealed(ChannelAccount account, CallbackRequest request)
    {
        var encrypted = WeChatPush.Read(request.Text)["Encrypt"];
        if (!WeChatEnvelope.IsSigned(request["msg_signature"], account[WeChatAccount.Token], request["timestamp"], request["nonce"], encrypted))
            return null;
        foreach (var name in new[] { WeChatAccount.EncodingAesKey, WeChatAccount.PreviousKey })
            if (WeChatEnvelope.ReadKey(account[name]) is { } key && WeChatEnvelope.Open(encrypted, key, account[WeChatAccount.AppId]) is { } message)
                return new(WeChatPush.Read(message), key);
        return null;
    }
}
