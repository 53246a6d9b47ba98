using Governance.Contracts;

namespace Governance.Core.Channels;

/// <summary>Words that mean the same in every chat.</summary>
internal static class ChatText
{
    internal static readonly LocalText MyEnquiries = new("我的诉求", "My enquiries");

    /// <summary>Whether somebody asks where his own enquiries stand.</summary>
    internal static bool AsksForOwn(string said) => said == MyEnquiries.Zh || said.Equals(MyEnquiries.In("en"), StringComparison.OrdinalIgnoreCase);
}
