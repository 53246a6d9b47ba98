namespace Governance.Core.Channels.Weibo;

/// <summary>By which numbers what stands in public is known, from whichever list it is read.</summary>
internal static class WeiboNumbers
{
    internal static string OfStatus(long status) => $"status {status}";

    internal static string OfComment(long comment) => $"comment {comment}";
}
