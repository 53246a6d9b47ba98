using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Governance.Core.Mail;

/// <summary>Hands a mail to the server: what comes back without an exception, the server has taken.</summary>
internal static class SendMail
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    internal static async Task Run(MailServer server, MimeMessage message, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        using var client = await Connect(server, limit.Token);
        await client.SendAsync(message, limit.Token);
        await client.DisconnectAsync(quit: true, limit.Token);
    }

    /// <summary>Connected and signed in; what it throws, it throws before anything was handed over.</summary>
    internal static async Task<SmtpClient> Connect(MailServer server, CancellationToken cancellationToken)
    {
        var client = new SmtpClient { Timeout = (int)Patience.TotalMilliseconds };
        try
        {
            await client.ConnectAsync(server.Name, server.Port, Sockets(server.Security), cancellationToken);
            // One in the same room takes mail without asking who sends it: then nobody is told the password.
            if (server.Account is { } account && client.Capabilities.HasFlag(SmtpCapabilities.Authentication))
                await client.AuthenticateAsync(account.Name, account.Password, cancellationToken);
            return client;
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    /// <summary>A letter of ours, still without readers and text. Its number is the same however often it is sent.</summary>
    /// <param name="automatic">No machine is to answer it (RFC 3834); what a person wrote is no machine's.</param>
    internal static MimeMessage Letter(MailServer server, string number, string subject, bool automatic)
    {
        var sender = MailboxAddress.Parse(server.From);
        var letter = new MimeMessage { MessageId = $"{number}@{sender.Domain}", Subject = subject };
        letter.From.Add(sender);
        if (automatic)
            letter.Headers.Add("Auto-Submitted", "auto-generated");
        return letter;
    }

    internal static SecureSocketOptions Sockets(MailSecurity security) => security switch
    {
        MailSecurity.None => SecureSocketOptions.None,
        MailSecurity.StartTls => SecureSocketOptions.StartTls,
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        _ => throw new ArgumentOutOfRangeException(nameof(security), security, null),
    };
}
