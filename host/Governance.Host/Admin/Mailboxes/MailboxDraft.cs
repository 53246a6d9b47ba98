using Governance.Core.Correspondence.Mailboxes;
using Governance.Core.Mail;

namespace Governance.Host.Admin.Mailboxes;

/// <summary>A mailbox while it is edited.</summary>
public sealed class MailboxDraft
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public string? Address { get; set; }
    public string Channel { get; set; } = "";
    public bool On { get; set; } = true;
    public string? IncomingServer { get; set; }
    public int IncomingPort { get; set; } = 993;
    public MailSecurity IncomingSecurity { get; set; } = MailSecurity.Tls;
    public string? OutgoingServer { get; set; }
    public int OutgoingPort { get; set; } = 465;
    public MailSecurity OutgoingSecurity { get; set; } = MailSecurity.Tls;
    public string? Account { get; set; }
    public string? NewPassword { get; set; }
    public bool Tagged { get; set; }
    public bool TakesEarlier { get; set; }
    public string? Authenticator { get; set; }

    /// <summary>As it is kept and as it goes; null for one that is new.</summary>
    public ShownMailbox? Kept { get; init; }

    /// <summary>How the last try went.</summary>
    public TriedMailbox? Tried { get; set; }

    internal static MailboxDraft Of(ShownMailbox shown) => new()
    {
        Id = shown.Entry.Id,
        Address = shown.Entry.Address,
        Channel = shown.Entry.Channel,
        On = shown.Entry.On,
        IncomingServer = shown.Entry.Incoming.Name,
        IncomingPort = shown.Entry.Incoming.Port,
        IncomingSecurity = shown.Entry.Incoming.Security,
        OutgoingServer = shown.Entry.Outgoing.Name,
        OutgoingPort = shown.Entry.Outgoing.Port,
        OutgoingSecurity = shown.Entry.Outgoing.Security,
        Account = shown.Entry.Account == shown.Entry.Address ? null : shown.Entry.Account,
        Tagged = shown.Entry.Tagged,
        TakesEarlier = shown.Entry.TakesEarlier,
        Authenticator = shown.Entry.Authenticator,
        Kept = shown,
    };

    internal ChangedMailbox Changed => new(
        new()
        {
            Id = Id,
            Address = Address ?? "",
            Channel = Channel,
            On = On,
            Incoming = new(IncomingServer ?? "", IncomingPort, IncomingSecurity),
            Outgoing = new(OutgoingServer ?? "", OutgoingPort, OutgoingSecurity),
            Account = Account ?? "",
            Tagged = Tagged,
            TakesEarlier = TakesEarlier,
            Authenticator = Authenticator,
        },
        NewPassword);
}
