using System.Globalization;
using Governance.Core.Channels.Accounts;

namespace Governance.Core.Channels.QQ.OneBot;

/// <summary>
/// Writes to a group or to somebody by OneBot. It drops no repetition, so what may have arrived is not sent again. A text goes as a segment of text: in a
/// string its brackets would be read as codes that show pictures or call everybody.
/// </summary>
[PerHost]
internal sealed class SendByOneBot(AskOneBot ask, OnceEach once)
{
    internal async Task<DeliveryResult> Run(ChannelAccount account, OutgoingMessage message, CancellationToken patience)
    {
        var attempt = $"{message.Id:N}";
        if (!await once.IsFirst(account, attempt, patience))
            return DeliveryResult.Lost("An earlier attempt may have arrived.");
        try
        {
            var answer = await Send(account, message, patience);
            if (answer.Status == "ok")
                return DeliveryResult.Delivered;
            if (answer.Status != "failed")
                return DeliveryResult.Lost("OneBot will not say how it ended.");
            await once.Forget(account, attempt, CancellationToken.None);
            return DeliveryResult.Refused($"OneBot {answer.Code}.");
        }
        catch (Exception away) when (PlatformClient.IsBeforeAnythingLeft(away))
        {
            await once.Forget(account, attempt, CancellationToken.None);
            throw;
        }
    }

    private Task<OneBotAnswer> Send(ChannelAccount account, OutgoingMessage message, CancellationToken patience)
    {
        var to = message.To;
        return to.Thread is { } group
            ? ask.Post(
                account, "send_group_msg",
                new { group_id = Number(group), message = Segments.Of(message.Text, to.InPrivate?.Peer) }, patience)
            : ask.Post(account, "send_private_msg", new { user_id = Number(to.Peer), message = Segments.Of(message.Text) }, patience);
    }

    /// <summary>As the protocol has it, where it is one.</summary>
    private static object Number(string id) => long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : id;
}
