using Governance.Contracts;
using Governance.Core.Channels.Email;

namespace Governance.Core.Channels.DirectorsMailbox;

/// <summary>The director's letterbox, on the portal and as addresses to write to: everybody may write, few may read.</summary>
internal sealed class DirectorsMailboxChannel(MailboxesInUse mailboxes, FollowMailbox follow) : MailboxChannel(mailboxes, follow)
{
    public override string Code => "director";

    public override LocalText Name { get; } = new("局长信箱", "Director's mailbox");

    public override bool IsConfidential => true;
}
