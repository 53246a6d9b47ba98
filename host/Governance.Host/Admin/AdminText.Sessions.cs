using Governance.Contracts;

namespace Governance.Host.Admin;

internal static partial class AdminText
{
    internal static readonly LocalText AboutSessions = new(
        "现在登录着的民警和有效的令牌。结束会记录在案，本人重新登录时会看到原因。",
        "Who is signed in now, and the tokens that hold. Ending one is on record, and its holder reads why when he signs in again.");
    internal static readonly LocalText SessionsAndTokens = new("会话与令牌", "Sessions and tokens");
}
