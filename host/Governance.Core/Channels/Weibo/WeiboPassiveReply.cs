using System.Text.Json;
using Governance.Core.Channels.Accounts;

namespace Governance.Core.Channels.Weibo;

/// <summary>A text as the answer to a push itself, which costs no call. Pure.</summary>
internal static class WeiboPassiveReply
{
    /// <summary>Nothing is replied, and Weibo does not push again.</summary>
    internal static readonly CallbackAnswer Nothing = new(200);

    internal static CallbackAnswer Of(string text, WeiboPush to) => CallbackAnswer.Json(JsonSerializer.Serialize(new
    {
        result = true, sender_id = $"{to.Recipient}", receiver_id = to.Peer, type = "text", data = Uri.EscapeDataString(WeiboJson.Message(text)),
    }));
}
