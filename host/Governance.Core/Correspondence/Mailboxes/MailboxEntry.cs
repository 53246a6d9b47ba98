using Governance.Core.Channels.Email;
using Governance.Core.Mail;
using Governance.Core.Protection;

namespace Governance.Core.Correspondence.Mailboxes;

/// <summary>A mailbox as admins enter it and as it is kept.</summary>
public sealed record MailboxEntry
{
    /// <summary>By which it is known when its address changes.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public string Address { get; init; } = "";

    /// <summary>The code of the channel by which its letters come.</summary>
    public string Channel { get; init; } = "";

    /// <summary>Whether it is listened to and answered from.</summary>
    public bool On { get; init; } = true;

    /// <summary>Where it is read (IMAP).</summary>
    public MailHost Incoming { get; init; } = new("", 993, MailSecurity.Tls);

    /// <summary>By which its letters leave (SMTP).</summary>
    public MailHost Outgoing { get; init; } = new("", 465, MailSecurity.Tls);

    /// <summary>With what both are signed in at.</summary>
    public string Account { get; init; } = "";

    /// <summary>Sealed for <see cref="Id"/>; null where none is kept.</summary>
    public byte[]? Password { get; init; }

    /// <inheritdoc cref="Mailbox.Tagged"/>
    public bool Tagged { get; init; }

    /// <inheritdoc cref="Mailbox.Authenticator"/>
    public string? Authenticator { get; init; }

    /// <inheritdoc cref="Mailbox.TakesEarlier"/>
    public bool TakesEarlier { get; init; }

    /// <summary>Where its password may be sent to.</summary>
    internal (MailHost, MailHost, string) Destination => (Incoming, Outgoing, Account);

    internal Mailbox Open(FieldProtection protection)
    {
        var account = new MailAccount(Account, Password is null ? "" : System.Text.Encoding.UTF8.GetString(protection.OpenBytes(Password, Id)));
        return new(
            Address, Channel, new(Incoming.Name, Incoming.Port, Incoming.Security, Address) { Account = account },
            new(Outgoing.Name, Outgoing.Port, Outgoing.Security, Address) { Account = account })
        {
            Tagged = Tagged,
            Authenticator = Authenticator,
            TakesEarlier = TakesEarlier,
        };
    }

    /// <summary>Without blanks around, and without what is blank.</summary>
    internal MailboxEntry Tidied() => this with
    {
        Address = TextRule.Fit(Address),
        Account = TextRule.Fit(Account) is { Length: > 0 } account ? account : TextRule.Fit(Address),
        Incoming = Incoming with { Name = TextRule.Fit(Incoming.Name) },
        Outgoing = Outgoing with { Name = TextRule.Fit(Outgoing.Name) },
        Authenticator = TextRule.Fit(Authenticator) is { Length: > 0 } authenticator ? authenticator : null,
    };
}

/// <summary>A mail server as it is reached.</summary>
public sealed record MailHost(string Name, int Port, MailSecurity Security)
{
    public override string ToString() => $"{Name}:{Port}";
}
