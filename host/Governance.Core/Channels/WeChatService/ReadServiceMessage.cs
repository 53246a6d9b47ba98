using System.Text.Json;
using Governance.Contracts;
using Governance.Core.Channels.Accounts;
using Governance.Core.Channels.WeChat;

namespace Governance.Core.Channels.WeChatService;

/// <summary>A message of a citizen as it is taken in, with what belongs to it.</summary>
[PerHost]
internal sealed class ReadServiceMessage(AskWeCom ask)
{
    private const int MostBytes = 10 << 20;

    /// <summary>WeCom waits five seconds for the answer to its call, and the message has still to be kept.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    internal async Task<IncomingMessage> Run(ChannelAccount account, JsonElement item, ReturnAddress from, CancellationToken cancellationToken)
    {
        var kind = item.Text("msgtype");
        var part = item.At(kind);
        return kind switch
        {
            "text" => Message(item, from, part.Text("content")),
            "image" => await With(Message(item, from, ""), "picture.jpg", WeChatText.PictureWasNotKept, account, part, cancellationToken),
            "voice" => await With(Message(item, from, ""), "voice.amr", WeChatText.VoiceWasNotKept, account, part, cancellationToken),
            "file" => await With(Message(item, from, ""), "file", ServiceText.FileWasNotKept, account, part, cancellationToken),
            "location" => Message(item, from, Written(part)) with { Point = Point(part) },
            "link" => Message(item, from, WeChatText.Link(part.Text("title"), part.Text("desc"), part.Text("url")).Zh),
            "video" => Message(item, from, "") with { Remarks = [WeChatText.VideosAreNotKept] },
            _ => Message(item, from, "") with { Remarks = [WeChatText.CannotBeRead] },
        };
    }

    private static IncomingMessage Message(JsonElement item, ReturnAddress from, string text) =>
        new(item.Text("msgid"), from, text) { Language = WrittenLanguage.Of(text), WriterIsKnown = true };

    private static string Written(JsonElement place) => WeChatText.Location(NameOf(place), place.Text("latitude"), place.Text("longitude")).Zh;

    private static Place? Point(JsonElement place)
    {
        var name = NameOf(place) is { Length: > 0 } named ? named : WeChatText.SentPlace.Zh;
        return Place.TryParse($"{name} @{place.Text("latitude")},{place.Text("longitude")}", out var read) && read.Latitude is not null ? read : null;
    }

    private static string NameOf(JsonElement place) => string.Join(' ', new[] { place.Text("name"), place.Text("address") }.Where(text => text.Length > 0));

    /// <summary>A file that cannot be had loses nothing of the message.</summary>
    private async Task<IncomingMessage> With(
        IncomingMessage message, string name, LocalText notKept, ChannelAccount account, JsonElement part, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            if (part.Text("media_id") is { Length: > 0 } id && await ask.Fetch(account, id, MostBytes, patience.Token) is { } file)
                return message with { Files = [new(file.FileName ?? name, file.Content)] };
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
        }

        return message with { Remarks = [notKept] };
    }
}
