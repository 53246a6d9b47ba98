using System.Text.Json;

namespace Governance.Core.Channels.Weibo;

/// <summary>A list of what others write in public that concerns the account.</summary>
/// <param name="Name">As its mark is kept; never changed.</param>
/// <param name="Items">Under which name its content stands.</param>
/// <param name="Every">The field of the account that says how often it is read.</param>
internal sealed record WeiboList(string Name, string Path, string Items, string Every)
{
    /// <summary>As many as a page of comments holds unless more are asked for.</summary>
    internal const int PageSize = 50;

    internal static readonly IReadOnlyList<WeiboList> All =
    [
        new("comments", "/comments/to_me", "comments", WeiboAccount.CommentsEvery),
        new("comment mentions", "/comments/mentions", "comments", WeiboAccount.MentionsEvery),
        new("mentions", "/statuses/mentions", "statuses", WeiboAccount.MentionsEvery),
    ];

    /// <summary>A page of it; throws <see cref="FormatException"/> for what is none.</summary>
    internal WeiboPage Read(JsonElement content)
    {
        if (content.At(Items) is not { ValueKind: JsonValueKind.Array } items)
            throw new FormatException("A list that is none.");
        var numbered = items.EnumerateArray().Select(item => (Id: WeiboJson.Id(item, "id"), Item: item)).Where(item => item.Id is > 0)
            .Select(item => (item.Id!.Value, item.Item)).ToArray();
        return new(numbered, IsLast: items.GetArrayLength() == 0
            || (items.GetArrayLength() < PageSize && content.Text("next_cursor") is "" or "0"));
    }
}

/// <param name="IsLast">Nothing is older within what was asked for. Fewer than were asked for alone says nothing: what was deleted is left out.</param>
internal sealed record WeiboPage(IReadOnlyList<(long Id, JsonElement Item)> Items, bool IsLast);
