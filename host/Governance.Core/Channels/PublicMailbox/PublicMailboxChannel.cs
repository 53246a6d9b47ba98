using Governance.Contracts;
using Governance.Core.Channels.Email;

namespace Governance.Core.Channels.PublicMailbox;

/// <summary>The letterbox that the bureau keeps for everybody, on the portal and as addresses to write to.</summary>
internal sealed class PublicMailboxChannel(MailboxesInUse mailboxes, FollowMailbox follow) : MailboxChannel(mailboxes, follow)
{
    public override string Code => "mailbox";

    public override LocalText Name { get; } = new("公众信箱", "Public mailbox");
}
