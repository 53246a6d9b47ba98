using System.Globalization;
using System.Text.Json.Nodes;
using Governance.Core.Channels.Accounts;
using Governance.Core.Channels.QQ.Bot;
using NodaTime;

namespace Governance.Core.Tests.Channels.QQ;

/// <summary>Calls as QQ makes them for a bot, signed.</summary>
internal static class BotCalls
{
    internal const string Citizen = "7D296480D464EC5C16714E74A43E5BC7";
    internal const string Group = "C9F778FE6ADF9D1D1DBE395BF744A33A";
    internal const string Member = "E4F4AEA33253A2797FB897C50B81D7ED";

    internal static async Task<BureauAtQQ> Open(SharedServer shared, QQServer server) => await BureauAtQQ.Open(
        shared, "qq-bot", Values(server), new() { [BotAccount.AppSecret] = QQServer.Secret });

    internal static Dictionary<string, string> Values(QQServer server) => new()
    {
        [BotAccount.Address] = server.Address, [BotAccount.TokenAddress] = server.Address, [BotAccount.AppId] = QQServer.AppId,
    };

    internal static string Private(this BureauAtQQ account, string id, string text, string from = Citizen, params JsonNode[] files) => Event(
        "C2C_MESSAGE_CREATE", new() { ["author"] = new JsonObject { ["user_openid"] = from } }, account, id, text, files);

    internal static string InGroup(this BureauAtQQ account, string id, string text, string from = Member, string group = Group) => Event(
        "GROUP_AT_MESSAGE_CREATE", new() { ["author"] = new JsonObject { ["member_openid"] = from }, ["group_openid"] = group }, account, id, $" {text}", []);

    internal static JsonObject File(string address, string name = "picture.png", string kind = "image/png") =>
        new() { ["url"] = address, ["filename"] = name, ["content_type"] = kind, ["size"] = 70, ["height"] = 1, ["width"] = 1 };

    /// <summary>Answered as what QQ does not send again.</summary>
    internal static async Task Push(this BureauAtQQ account, string body)
    {
        var answer = await account.Signed(body);
        (answer!.Status, answer.Content).ShouldBe((200, """{"op":12}"""));
    }

    internal static Task<CallbackAnswer?> Signed(
        this BureauAtQQ account, string body, string secret = QQServer.Secret, string appId = QQServer.AppId, Instant? at = null)
    {
        var seconds = (at ?? account.Bureau.Clock.GetCurrentInstant()).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return account.Call(
            body, ("X-Bot-Appid", appId), ("X-Signature-Timestamp", seconds),
            ("X-Signature-Ed25519", BotSignature.Of(secret, seconds + body)));
    }

    internal static string PrivateMessage(string from, string id, string text, Instant at) =>
        Event("C2C_MESSAGE_CREATE", new() { ["author"] = new JsonObject { ["user_openid"] = from } }, at, id, text, []);

    private static string Event(string kind, JsonObject message, BureauAtQQ account, string id, string text, JsonNode[] files) =>
        Event(kind, message, account.Bureau.Clock.GetCurrentInstant(), id, text, files);

    private static string Event(string kind, JsonObject message, Instant at, string id, string text, JsonNode[] files)
    {
        (message["id"], message["content"], message["attachments"]) = (id, text, new JsonArray(files));
        message["timestamp"] = NodaTime.Text.OffsetDateTimePattern.Rfc3339.Format(at.WithOffset(Offset.FromHours(8)));
        return new JsonObject { ["id"] = $"{kind}:{id}", ["op"] = 0, ["s"] = 1, ["t"] = kind, ["d"] = message }.ToJsonString();
    }
}
