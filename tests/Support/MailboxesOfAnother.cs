using System.Diagnostics;
using System.Net.Sockets;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Security;
using MimeKit;

namespace Governance.TestSupport;

/// <summary>Mailboxes on a server that nobody here wrote: Dovecot, with a configuration and a folder of its own, on this machine.</summary>
public sealed class MailboxesOfAnother : IAsyncDisposable
{
    public const string Password = "kennwort-8842";
    private const string Program = "/usr/sbin/dovecot";

    // Of those that every system has; Dovecot opens no mailbox for root.
    private const string User = "nobody";

    private readonly string folder = Directory.CreateTempSubdirectory("imap-").FullName;
    private Process process;

    private MailboxesOfAnother()
    {
        File.WriteAllText(Path.Combine(folder, "dovecot.conf"), Configuration);
        Directory.CreateDirectory(Path.Combine(folder, "mail"));
        if (OperatingSystem.IsWindows())
            throw new PlatformNotSupportedException("Dovecot does not run on Windows.");
        foreach (var open in new[] { folder, Path.Combine(folder, "mail") })
            File.SetUnixFileMode(open, (UnixFileMode)0b111_111_111);
        process = Begin();
    }

    public int Port { get; } = FreePort.Next();

    public static async Task<MailboxesOfAnother> Start()
    {
        if (!File.Exists(Program))
            throw new InvalidOperationException("There is no Dovecot to listen to: apt-get install dovecot-imapd");
        var server = new MailboxesOfAnother();
        await server.UntilItAnswers();
        return server;
    }

    /// <summary>Ends the server and its connections, and begins it again.</summary>
    public async Task Restart()
    {
        await End();
        process = Begin();
        await UntilItAnswers();
    }

    /// <summary>A letter comes to a mailbox.</summary>
    public async Task Put(string mailbox, MimeMessage letter)
    {
        using var client = await SignIn(mailbox);
        await client.Inbox.AppendAsync(letter);
    }

    /// <summary>How many letters lie in it, and how many of them have been seen.</summary>
    public async Task<(int All, int Seen)> Count(string mailbox)
    {
        using var client = await SignIn(mailbox);
        await client.Inbox.OpenAsync(FolderAccess.ReadOnly);
        var letters = await client.Inbox.FetchAsync(0, -1, MessageSummaryItems.Flags);
        return (letters.Count, letters.Count(letter => letter.Flags!.Value.HasFlag(MessageFlags.Seen)));
    }

    public async ValueTask DisposeAsync()
    {
        await End();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<ImapClient> SignIn(string mailbox)
    {
        var client = new ImapClient();
        await client.ConnectAsync("127.0.0.1", Port, SecureSocketOptions.None);
        await client.AuthenticateAsync(mailbox, Password);
        return client;
    }

    private Process Begin() => Process.Start(new ProcessStartInfo(Program, ["-F", "-c", Path.Combine(folder, "dovecot.conf")])
    {
        RedirectStandardError = true, RedirectStandardOutput = true,
    })!;

    private async Task End()
    {
        // It ends its own processes when it is asked to, and not when it is killed.
        using (var ask = Process.Start("kill", ["-TERM", $"{process.Id}"]))
            await ask.WaitForExitAsync();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private async Task UntilItAnswers()
    {
        await Eventually.Holds(async () => process.HasExited || await Answers(), "Dovecot does not answer");
        process.HasExited.ShouldBeFalse($"Dovecot has ended: {Log}");
    }

    private async Task<bool> Answers()
    {
        try
        {
            using var client = await SignIn("anybody");
            return true;
        }
        catch (Exception notYet) when (notYet is SocketException or IOException or ImapProtocolException or ServiceNotConnectedException)
        {
            return false;
        }
    }

    private string Log => File.Exists(Path.Combine(folder, "log")) ? File.ReadAllText(Path.Combine(folder, "log")) : "";

    private string Configuration => $$"""
        protocols = imap
        base_dir = {{folder}}/run
        log_path = {{folder}}/log
        ssl = no
        disable_plaintext_auth = no
        mail_location = maildir:{{folder}}/mail/%n
        first_valid_uid = 1
        first_valid_gid = 1
        userdb {
          driver = static
          args = uid={{User}} gid=nogroup home={{folder}}/mail/%n
        }
        passdb {
          driver = static
          args = password={{Password}}
        }
        service imap-login {
          inet_listener imap {
            address = 127.0.0.1
            port = {{Port}}
          }
          inet_listener imaps {
            port = 0
          }
        }
        namespace inbox {
          inbox = yes
        }
        """;
}
