using System.Globalization;
using System.Security.Cryptography;
using System.Xml.Linq;
using Governance.Core.Channels.Accounts;
using NodaTime;

namespace Governance.Core.Channels.WeChat;

/// <summary>A text as the answer to a push itself, which spends no quota; sealed by the key that opened the push. Pure but for chance.</summary>
internal static class PassiveReply
{
    internal static CallbackAnswer Of(string text, OpenedPush to, ChannelAccount account, Instant now)
    {
        var seconds = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var reply = Xml(
            ("ToUserName", to.Push.Sender), ("FromUserName", to.Push.Recipient), ("CreateTime", seconds), ("MsgType", "text"), ("Content", text));
        if (to.Key is not { } key)
            return CallbackAnswer.Xml(reply);
        var (encrypted, nonce) = (WeChatEnvelope.Seal(reply, key, account[WeChatAccount.AppId]), RandomNumberGenerator.GetHexString(10, lowercase: true));
        return CallbackAnswer.Xml(Xml(
            ("Encrypt", encrypted), ("MsgSignature", WeChatEnvelope.Signature(account[WeChatAccount.Token], seconds, nonce, encrypted)),
            ("TimeStamp", seconds), ("Nonce", nonce)));
    }

    private static string Xml(params (string Name, string Text)[] elements) =>
        new XElement("xml", elements.Select(element => new XElement(element.Name, new XCData(element.Text)))).ToString(SaveOptions.DisableFormatting);
}
