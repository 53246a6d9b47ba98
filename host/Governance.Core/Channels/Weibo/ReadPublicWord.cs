using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Governance.Contracts;
using Governance.Core.Channels.Accounts;

namespace Governance.Core.Channels.Weibo;

/// <summary>
/// A comment or a post as it is taken in: with the post that it hangs on, since it says little without. Everything that somebody writes under the same
/// first comment is one matter.
/// </summary>
[PerHost]
internal sealed partial class ReadPublicWord(AccountStates states)
{
    private const int LongestPost = 300;

    /// <returns>Null for what is our own, and for what is damaged: what came with it is not lost for that.</returns>
    internal async Task<IncomingMessage?> Run(ChannelAccount account, WeiboList list, long id, JsonElement item, CancellationToken cancellationToken)
    {
        try
        {
            return WeiboJson.Id(item.At("user"), "id") is not { } writer || Written(writer) == account[WeiboAccount.Uid] ? null
                : list.Items == "statuses" ? Status(account, id, writer, item)
                : await Comment(account, id, writer, item, cancellationToken);
        }
        catch (FormatException)
        {
            // A text that ends in the middle of a character.
            return null;
        }
    }

    private static IncomingMessage Status(ChannelAccount account, long id, long writer, JsonElement item)
    {
        LocalText[] remarks = item.At("retweeted_status").Text("text") is { Length: > 0 } passedOn
            ? [WeiboText.MentionedInAPost, WeiboText.OfAPost(Short(passedOn))]
            : [WeiboText.MentionedInAPost];
        return Message(account, item, WeiboNumbers.OfStatus(id), new(account.Key, Written(writer), Written(id)), item.Text("text")) with
        {
            Conversation = Written(id), Remarks = remarks,
        };
    }

    private async Task<IncomingMessage?> Comment(ChannelAccount account, long id, long writer, JsonElement item, CancellationToken cancellationToken)
    {
        var (post, answered) = (item.At("status"), item.At("reply_comment"));
        if (WeiboJson.Id(post, "id") is not { } status)
            return null;
        var ours = WeiboJson.Id(answered, "id") is { } number ? await states.DeliveryOf(account.Id, Written(number), cancellationToken) : null;
        return Message(
            account, item, WeiboNumbers.OfComment(id), new(account.Key, Written(writer), Written(status), Written(id)),
            BeginsAnAnswer().Replace(item.Text("text"), "")) with
        {
            Conversation = $"{status}/{First(item) ?? id}",
            Answers = ours is { } delivery ? [delivery] : [],
            Remarks = post.Text("text") is { Length: > 0 } text ? [WeiboText.UnderThePost(Short(text))] : [],
        };
    }

    private static IncomingMessage Message(ChannelAccount account, JsonElement item, string number, ReturnAddress from, string text) => new(number, from, text)
    {
        Language = WrittenLanguage.Of(text), WriterIsKnown = true,
        WriterName = item.At("user").Text("screen_name") is { Length: > 0 } name ? name : null,
    };

    /// <summary>
    /// The comment under which it all stands. That newer answers name it (<c>rootid</c>) stands in no document; else it is the one that was answered, or
    /// that which that one answered, as far as Weibo tells.
    /// </summary>
    private static long? First(JsonElement comment)
    {
        if (WeiboJson.Id(comment, "rootid") is > 0 and var root)
            return root;
        long? first = null;
        for (var (answered, depth) = (comment.At("reply_comment"), 0);
            depth < 20 && WeiboJson.Id(answered, "id") is { } id;
            (answered, depth) = (answered.At("reply_comment"), depth + 1))
            first = WeiboJson.Id(answered, "rootid") is > 0 and var above ? above : id;
        return first;
    }

    private static string Short(string text) => new ChannelTerms(LongestPost).Fit(text, "…");

    private static string Written(long number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(WeiboText.BeginsAnAnswer, RegexOptions.CultureInvariant)]
    private static partial Regex BeginsAnAnswer();
}
