using System.Globalization;
using Governance.Core.Evidence;
using Governance.Core.Mail;
using MimeKit;

namespace Governance.Host;

/// <summary>To whom the head of each day is sent, as the settings say; what is wrong there keeps the host from starting.</summary>
internal static class ReadHeadsMail
{
    private const string To = "Governance:HeadsTo";
    private const string Server = "Mail:Server";
    private const string Sender = "Mail:From";
    private const string Port = "Mail:Port";
    private const string Security = "Mail:Security";
    private const string Account = "Mail:Account";

    /// <returns>Null where nobody is to get them.</returns>
    internal static HeadsMail? From(IConfiguration configuration)
    {
        if (configuration[To] is not { Length: > 0 } to)
            return null;
        var security = configuration[Security] switch
        {
            null or "" or "starttls" => MailSecurity.StartTls,
            "tls" => MailSecurity.Tls,
            "none" => MailSecurity.None,
            var other => throw new StartupException(HostText.MailSecurityIs(Written(Security), other)),
        };
        var server = new MailServer(
            Needed(configuration, Server), PortFrom(configuration, security), security, Address(Sender, Needed(configuration, Sender)))
        {
            Account = configuration[Account] is { Length: > 0 } account ? new(account, Needed(configuration, "Mail:Password")) : null,
        };
        return new([.. to.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(address => Address(To, address))], server);
    }

    private static int PortFrom(IConfiguration configuration, MailSecurity security)
    {
        if (configuration[Port] is not { Length: > 0 } text)
            return security switch { MailSecurity.Tls => 465, MailSecurity.StartTls => 587, _ => 25 };
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and < 65536
            ? port
            : throw new StartupException(HostText.PortIsANumber(Written(Port), text));
    }

    private static string Needed(IConfiguration configuration, string name) =>
        configuration[name] is { Length: > 0 } text ? text : throw new StartupException(HostText.HeadsNeed(Written(To), Written(name)));

    private static string Address(string setting, string text) =>
        MailboxAddress.TryParse(text, out var address) && address.Address.Contains('@', StringComparison.Ordinal)
            ? text
            : throw new StartupException(HostText.IsNoMailAddress(Written(setting), text));

    /// <summary>As it is written in the environment.</summary>
    private static string Written(string setting) => setting.Replace(":", "__", StringComparison.Ordinal);
}
