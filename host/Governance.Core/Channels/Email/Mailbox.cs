using Governance.Core.Mail;

namespace Governance.Core.Channels.Email;

/// <summary>A mailbox of the bureau: letters of citizens come to it, and from it they are answered.</summary>
/// <param name="Address">To which citizens write, and from which they are answered.</param>
/// <param name="Channel">By which channel its letters come.</param>
/// <param name="Incoming">Where it is read (IMAP).</param>
/// <param name="Outgoing">By which server its letters leave (SMTP).</param>
internal sealed record Mailbox(string Address, string Channel, MailServer Incoming, MailServer Outgoing)
{
    /// <summary>
    /// Whether <c>name+anything@</c> comes to it as well (RFC 5233): then each of our letters has an address of its own to be answered at, and to come
    /// back to when it cannot be delivered.
    /// </summary>
    public bool Tagged { get; init; }

    /// <summary>What our own mail server calls itself where it says whether a sender is proved (RFC 8601); null where nobody says so.</summary>
    public string? Authenticator { get; init; }

    /// <summary>Whether letters that lay in it before it was first listened to are taken in as well.</summary>
    public bool TakesEarlier { get; init; }
}
