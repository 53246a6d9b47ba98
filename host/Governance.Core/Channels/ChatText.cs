using Governance.Contracts;

namespace Governance.Core.Channels;

/// <summary>Words that mean the same in every chat.</summary>
internal static class ChatText
{
    internal static readonly LocalText MyEnquiries = new("我的诉求", "My enquiries");

    internal static readonly LocalText Ask = new("我要提问", "Ask");

    private static readonly string[] WordsForAsking = ["我要提问", "提问", "我要办事", "办事", "我要投诉", "我要举报", "ASK"];

    /// <summary>Whether somebody says no more than that he wants to ask something.</summary>
    internal static bool WantsToAsk(string said) => WordsForAsking.Contains(said.Trim().ToUpperInvariant());

    /// <summary>Whether somebody asks where his own enquiries stand.</summary>
    internal static bool AsksForOwn(string said) => said == MyEnquiries.Zh || said.Equals(MyEnquiries.In("en"), StringComparison.OrdinalIgnoreCase);
}
