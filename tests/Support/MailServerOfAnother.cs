using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using MimeKit;
using SmtpServer;
using SmtpServer.ComponentModel;
using SmtpServer.Mail;
using SmtpServer.Protocol;
using SmtpServer.Storage;
using ServiceProvider = SmtpServer.ComponentModel.ServiceProvider;

namespace Governance.TestSupport;

/// <summary>A mail server that nobody here wrote, on this machine; it takes mail as long as it is told to.</summary>
public sealed class MailServerOfAnother : MessageStore, IAsyncDisposable
{
    private readonly CancellationTokenSource end = new();
    private readonly Task running;

    public MailServerOfAnother()
    {
        var options = new SmtpServerOptionsBuilder().ServerName("mail.example.org").Endpoint(at => at.Endpoint(new(IPAddress.Loopback, Port))).Build();
        var services = new ServiceProvider();
        services.Add(this);
        running = new SmtpServer.SmtpServer(options, services).StartAsync(end.Token);
    }

    public int Port { get; } = FreePort.Next();

    public bool Full { get; set; }

    /// <summary>Whether nobody of that name lives here.</summary>
    public bool Stranger { get; set; }

    public ConcurrentQueue<MimeMessage> Taken { get; } = new();

    /// <summary>Where each of them comes back to when it cannot be delivered; empty for nowhere.</summary>
    public ConcurrentQueue<string> ReturnTo { get; } = new();

    public override async Task<SmtpResponse> SaveAsync(
        ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
    {
        if (Full)
            return new(SmtpReplyCode.InsufficientStorage, "the mailbox is full");
        if (Stranger)
            return new(SmtpReplyCode.MailboxUnavailable, "zhang@example.org: no such user here");
        using var letter = new MemoryStream(buffer.ToArray());
        ReturnTo.Enqueue(transaction.From is { User.Length: > 0 } from ? from.AsAddress() : "");
        Taken.Enqueue(await MimeMessage.LoadAsync(letter, cancellationToken));
        return SmtpResponse.Ok;
    }

    public async ValueTask DisposeAsync()
    {
        if (end.IsCancellationRequested)
            return;
        await end.CancelAsync();
        await running;
        end.Dispose();
    }
}
