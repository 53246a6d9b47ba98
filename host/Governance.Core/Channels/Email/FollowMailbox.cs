using Governance.Core.Mail;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Search;
using MailKit.Security;
using Microsoft.Extensions.Logging;
using System.Net.Sockets;

namespace Governance.Core.Channels.Email;

/// <summary>
/// Reads a mailbox for as long as it is told to: what is in it, then what comes, told by the server where it can (IDLE, RFC 2177) and looked for besides,
/// since not every server that says it tells does. A connection that breaks is made again, after pauses that grow.
/// </summary>
[PerHost]
internal sealed partial class FollowMailbox(ReadMailbox read, MailboxPlaces places, ILogger<FollowMailbox> log)
{
    /// <summary>Shorter than any server's patience with one that says nothing, and than that of most routers.</summary>
    private static readonly TimeSpan LongestIdle = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    internal async Task Run(Mailbox mailbox, IReception reception, CancellationToken until)
    {
        var pause = TimeSpan.FromSeconds(1);
        while (!until.IsCancellationRequested)
            try
            {
                using var client = await Connect(mailbox.Incoming, until);
                await client.Inbox.OpenAsync(FolderAccess.ReadWrite, until);
                while (true)
                {
                    var come = new Come();
                    client.Inbox.CountChanged += come.Noticed;
                    await read.Run(mailbox, client.Inbox, reception, until);
                    pause = TimeSpan.FromSeconds(1);
                    await Wait(client, come, until);
                    client.Inbox.CountChanged -= come.Noticed;
                }
            }
            catch (Exception) when (until.IsCancellationRequested)
            {
                // It was told to end.
            }
            catch (Exception failure)
            {
                LogFailed(log, mailbox.Channel, pause.TotalSeconds, failure.GetType().Name);
                await Note(mailbox, failure, until);
                await Task.Delay(pause, until).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            }
    }

    /// <summary>Connected and signed in.</summary>
    internal static async Task<ImapClient> Connect(MailServer server, CancellationToken cancellationToken)
    {
        var client = new ImapClient { Timeout = (int)Patience.TotalMilliseconds };
        try
        {
            await client.ConnectAsync(server.Name, server.Port, SendMail.Sockets(server.Security), cancellationToken);
            if (server.Account is { } account)
                await client.AuthenticateAsync(account.Name, account.Password, cancellationToken);
            return client;
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    /// <summary>What kind of thing went wrong; what a server says may hold an address.</summary>
    internal static string KindOf(Exception failure) => failure switch
    {
        AuthenticationException => "authentication",
        SslHandshakeException => "certificate",
        SocketException or IOException or TimeoutException or OperationCanceledException or ServiceNotConnectedException => "unreachable",
        ProtocolException or CommandException => "protocol",
        _ => failure.GetType().Name,
    };

    private static async Task Wait(ImapClient client, Come come, CancellationToken until)
    {
        if (client.Capabilities.HasFlag(ImapCapabilities.Idle))
        {
            using var done = new CancellationTokenSource(LongestIdle);
            if (come.UntilThen(done))
                await client.IdleAsync(done.Token, until);
        }
        else
            await Task.Delay(BetweenLooks, until);
        await client.NoOpAsync(until);
    }

    /// <summary>A database that is away is no reason to leave off.</summary>
    private async Task Note(Mailbox mailbox, Exception failure, CancellationToken until)
    {
        try
        {
            await places.Failed(mailbox.Address, KindOf(failure), until);
        }
        catch (Exception away)
        {
            LogFailed(log, mailbox.Channel, 0, away.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A mailbox of {Channel} cannot be read, and is tried again in {Seconds} s: {Failure}")]
    private static partial void LogFailed(ILogger log, string channel, double seconds, string failure);

    /// <summary>Whether something has come, before the server is waited for or while it is.</summary>
    private sealed class Come
    {
        private CancellationTokenSource? waiting;
        private bool noticed;

        internal void Noticed(object? sender, EventArgs about)
        {
            noticed = true;
            waiting?.Cancel();
        }

        /// <returns>False when it has come already.</returns>
        internal bool UntilThen(CancellationTokenSource done)
        {
            waiting = done;
            return !noticed;
        }
    }
}
