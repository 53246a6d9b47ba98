using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Governance.Core.Channels.Accounts;
using Governance.Core.Channels.WeChat;

namespace Governance.Core.Tests.Channels.WeChat;

/// <summary>Calls as WeChat makes them, signed and sealed.</summary>
internal static class Pushes
{
    internal const string Token = "AAAAA";
    internal const string OriginalId = "gh_97417a04a28d";
    internal const string Citizen = "o9AgO5Kd5ggOC-bXrbNODIiE3bGY";

    private const string Timestamp = "1714112445";
    private const string Nonce = "415670741";

    /// <summary>43 characters; the second is the one after a change.</summary>
    internal static readonly string Key = new('A', 43);
    internal static readonly string OtherKey = $"{new string('b', 42)}A";

    internal static string Text(string number, string content, string from = Citizen) =>
        Xml(from, ("MsgType", "text"), ("Content", content), ("MsgId", number));

    internal static string Event(string name, string key = "", params (string Name, string Text)[] more) =>
        Xml(Citizen, [("MsgType", "event"), ("Event", name), ("EventKey", key), .. more]);

    internal static string Xml(string from, params (string Name, string Text)[] more) => new XElement(
        "xml",
        new (string Name, string Text)[] { ("ToUserName", OriginalId), ("FromUserName", from), ("CreateTime", "1714112445") }.Concat(more)
            .Select(element => new XElement(element.Name, new XCData(element.Text)))).ToString();

    internal static CallbackRequest Plain(string content) => Call("POST", content, ("signature", WeChatEnvelope.Signature(Token, Timestamp, Nonce)));

    internal static CallbackRequest Sealed(string content, string? key = null, string appId = WeChatServer.AppId, string beside = "")
    {
        var encrypted = WeChatEnvelope.Seal(content, WeChatEnvelope.ReadKey(key ?? Key)!, appId);
        return Call(
            "POST", $"<xml><ToUserName><![CDATA[{OriginalId}]]></ToUserName>{beside}<Encrypt><![CDATA[{encrypted}]]></Encrypt></xml>",
            ("signature", WeChatEnvelope.Signature(Token, Timestamp, Nonce)), ("encrypt_type", "aes"),
            ("msg_signature", WeChatEnvelope.Signature(Token, Timestamp, Nonce, encrypted)));
    }

    internal static CallbackRequest Call(string method, string body, params (string Name, string Value)[] arguments) => new(
        method,
        new (string Name, string Value)[] { ("timestamp", Timestamp), ("nonce", Nonce) }.Concat(arguments).GroupBy(argument => argument.Name)
            .ToDictionary(group => group.Key, group => group.Last().Value),
        new Dictionary<string, string>(), Encoding.UTF8.GetBytes(body));

    /// <summary>What a sealed reply says; its signature is right.</summary>
    internal static XElement Opened(CallbackAnswer answer, string? key = null)
    {
        answer.Status.ShouldBe(200);
        var envelope = XElement.Parse(answer.Content);
        string Part(string name) => envelope.Element(name)!.Value;
        Part("MsgSignature").ShouldBe(WeChatEnvelope.Signature(Token, Part("TimeStamp"), Part("Nonce"), Part("Encrypt")));
        long.Parse(Part("TimeStamp"), CultureInfo.InvariantCulture).ShouldBePositive();
        return XElement.Parse(WeChatEnvelope.Open(Part("Encrypt"), WeChatEnvelope.ReadKey(key ?? Key)!, WeChatServer.AppId).ShouldNotBeNull());
    }
}
