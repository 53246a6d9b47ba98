using Governance.Core.Channels.Accounts;

namespace Governance.Core.Channels.QQ.Bot;

/// <summary>A message to a bot as it is taken in, with what belongs to it.</summary>
[PerHost]
internal sealed class ReadBotPush(OutsideFiles files)
{
    private const int MostFiles = 6;

    internal async Task<IncomingMessage> Run(ChannelAccount account, BotPush push, ReturnAddress from, CancellationToken cancellationToken)
    {
        var own = new Uri(account[BotAccount.Address]);
        // Side by side: they have to be there before QQ loses patience.
        var fetched = await Task.WhenAll(push.Files.Take(MostFiles).Select(async file =>
            await files.Fetch(file.Address, own, cancellationToken) is { } content ? new IncomingFile(NameOf(file), content) : null));
        IncomingFile[] kept = [.. fetched.OfType<IncomingFile>()];
        return new(push.Id, from, push.Text)
        {
            Language = WrittenLanguage.Of(push.Text),
            WriterIsKnown = true,
            Files = kept,
            Remarks = kept.Length == push.Files.Count ? [] : [QQText.FileWasNotKept],
        };
    }

    private static string NameOf(BotFile file) => file.Name.Length > 0 ? file.Name : $"file.{file.Kind.Split('/')[^1]}";
}
