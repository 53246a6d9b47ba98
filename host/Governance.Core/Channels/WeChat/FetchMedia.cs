using Governance.Core.Channels.Accounts;

namespace Governance.Core.Channels.WeChat;

/// <summary>Fetches what came with a message, which WeChat keeps for three days.</summary>
[PerHost]
internal sealed class FetchMedia(AskWeChat ask)
{
    private const int MostBytes = 10 << 20;

    /// <summary>WeChat waits five seconds for the answer to a push, and the message has still to be kept.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <param name="name">Where WeChat says none.</param>
    /// <returns>Null where it cannot be had: the message is not lost for that.</returns>
    internal async Task<IncomingFile?> Run(ChannelAccount account, string mediaId, string name, CancellationToken cancellationToken)
    {
        if (mediaId.Length == 0)
            return null;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            var answer = await ask.Fetch(account, mediaId, MostBytes, patience.Token);
            // JSON is what is wrong, or an address of a video, and never the file.
            return answer is { Code: WeChatCodes.Fine, Whole: { IsSuccess: true, Content: [not (byte)'{', ..] } file }
                ? new(file.FileName ?? name, file.Content)
                : null;
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }
}
