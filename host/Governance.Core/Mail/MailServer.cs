namespace Governance.Core.Mail;

/// <summary>By which server the platform's own mail leaves.</summary>
/// <param name="Name">Of the server, or its address.</param>
/// <param name="Port">1 to 65535.</param>
/// <param name="From">The address that the mail comes from.</param>
public sealed record MailServer(string Name, int Port, MailSecurity Security, string From)
{
    /// <summary>Null where the server takes mail without signing in.</summary>
    public MailAccount? Account { get; init; }
}

/// <summary>With what the platform signs in at the server.</summary>
public sealed record MailAccount(string Name, string Password)
{
    // What writes a record out must not write the password.
    public override string ToString() => Name;
}

/// <summary>How the connection is kept from others; the server's certificate must be valid.</summary>
public enum MailSecurity
{
    /// <summary>Not at all: for a server in the same room.</summary>
    None,

    /// <summary>Begun in the open, then encrypted (RFC 3207); not sent where the server cannot.</summary>
    StartTls,

    /// <summary>Encrypted from the first byte (RFC 8314).</summary>
    Tls,
}
