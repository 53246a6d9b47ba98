using Governance.Contracts;

namespace Governance.Core.Officers;

internal static partial class OfficersText
{
    internal static readonly LocalText NoSuchSession = new("没有这个会话，或者它已经结束。", "There is no such session, or it has ended already.");
    internal static readonly LocalText OnlyAdminMayEndTheSessions = new("只有管理员可以结束别人的会话。", "Only an administrator may end the sessions of others.");
}
