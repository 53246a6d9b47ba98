using Governance.Core.Channels.Accounts;
using Governance.Core.Conversations;
using Governance.Core.Data;
using Governance.Core.Protection;
using Governance.Core.Tests.Channels.WeChat;

namespace Governance.Core.Tests.Conversations;

/// <summary>Somebody who writes to the bureau's official account, and reads what comes back. What he sends comes as WeChat brings it, sealed.</summary>
internal sealed class Citizen(OfficialAccount account, string openId = Pushes.Citizen)
{
    private int words;

    internal OfficialAccount Account => account;

    internal string OpenId => openId;

    internal Task<string> Says(string text) => Push(Word(text));

    /// <summary>A push that can be brought again.</summary>
    internal CallbackRequest Word(string text) => Pushes.Sealed(Pushes.Text(Next(), text, openId));

    internal Task<string> Presses(string key) => Push(Pressed(key));

    internal CallbackRequest Pressed(string key) => Pushes.Sealed(Pushes.Xml(openId, ("MsgType", "event"), ("Event", "CLICK"), ("EventKey", key)));

    internal Task<string> IsAt(string label, string latitude, string longitude) => Push(Pushes.Sealed(Pushes.Xml(
        openId, ("MsgType", "location"), ("Location_X", latitude), ("Location_Y", longitude), ("Scale", "15"), ("Label", label), ("MsgId", Next()))));

    internal Task<string> Sends(byte[] picture)
    {
        var number = Next();
        account.WeChat.Media[number] = picture;
        return Push(Pushes.Sealed(Pushes.Xml(openId, ("MsgType", "image"), ("PicUrl", ""), ("MediaId", number), ("MsgId", number))));
    }

    /// <returns>What is answered at once; empty where nothing is.</returns>
    internal async Task<string> Push(CallbackRequest request) => Answer(await account.Call(request));

    internal static string Answer(CallbackAnswer? answer) =>
        answer!.Content == "success" ? "" : Pushes.Opened(answer).Element("Content")!.Value;

    /// <summary>How far he has come, as it is kept.</summary>
    internal async Task<Dialogue?> Dialogue()
    {
        var rows = await account.Bureau.Request((GovernanceDb db) => Task.FromResult(db.Conversations.ToArray()));
        var protection = account.Bureau.Get<FieldProtection>();
        return rows.FirstOrDefault(row => protection.Open<string>(row.SealedPeer, row.Id) == openId) is { Content: { } content } own
            ? protection.Open<Dialogue>(content, own.Id)
            : null;
    }

    private string Next() => $"{openId}-{++words}";
}
