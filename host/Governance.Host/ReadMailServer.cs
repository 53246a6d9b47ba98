using System.Globalization;
using Governance.Core.Mail;
using MimeKit;

namespace Governance.Host;

/// <summary>By which server mail leaves, as the settings say; what is wrong there keeps the host from starting.</summary>
internal static class ReadMailServer
{
    internal const string Server = "Mail:Server";
    internal const string Sender = "Mail:From";
    private const string Port = "Mail:Port";
    private const string Security = "Mail:Security";
    private const string Account = "Mail:Account";

    /// <returns>Null where no mail is to leave.</returns>
    internal static MailServer? From(IConfiguration configuration)
    {
        var security = configuration[Security] switch
        {
            null or "" or "starttls" => MailSecurity.StartTls,
            "tls" => MailSecurity.Tls,
            "none" => MailSecurity.None,
            var other => throw new StartupException(HostText.MailSecurityIs(Written(Security), other)),
        };
        if (configuration[Server] is not { Length: > 0 } server)
            return null;
        return new(server, PortFrom(configuration, security), security, Address(Sender, Needed(configuration, Server, Sender)))
        {
            Account = configuration[Account] is { Length: > 0 } account ? new(account, Needed(configuration, Account, "Mail:Password")) : null,
        };
    }

    /// <exception cref="StartupException">It is not set, though <paramref name="because"/> is.</exception>
    internal static string Needed(IConfiguration configuration, string because, string name) =>
        configuration[name] is { Length: > 0 } text ? text : throw new StartupException(HostText.AlsoNeeded(Written(because), Written(name)));

    internal static string Address(string setting, string text) =>
        MailboxAddress.TryParse(text, out var address) && address.Address.Contains('@', StringComparison.Ordinal)
            ? text
            : throw new StartupException(HostText.IsNoMailAddress(Written(setting), text));

    private static int PortFrom(IConfiguration configuration, MailSecurity security)
    {
        if (configuration[Port] is not { Length: > 0 } text)
            return security switch { MailSecurity.Tls => 465, MailSecurity.StartTls => 587, _ => 25 };
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and < 65536
            ? port
            : throw new StartupException(HostText.PortIsANumber(Written(Port), text));
    }

    /// <summary>As it is written in the environment.</summary>
    private static string Written(string setting) => setting.Replace(":", "__", StringComparison.Ordinal);
}
