using System.Collections.Concurrent;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using Governance.Core.Channels.Accounts;

namespace Governance.Core.Channels.TextMessages.Smpp;

/// <summary>A bound connection to an SMS centre. It answers the centre's questions whether it is still there, and asks its own.</summary>
internal sealed class SmppConnection : IAsyncDisposable
{
    private static readonly TimeSpan BetweenQuestions = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly TcpClient client;
    private readonly Stream stream;
    private readonly SemaphoreSlim writing = new(1);
    private readonly ConcurrentDictionary<uint, TaskCompletionSource<Pdu>> waiting = new();
    private readonly CancellationTokenSource end = new();
    private uint sequence;

    private SmppConnection(TcpClient client, Stream stream) => (this.client, this.stream) = (client, stream);

    /// <summary>What is done with what the centre sends by itself; it answers with what this returns.</summary>
    private Func<Pdu, Task<Pdu>> Arrived { get; init; } = unit => Task.FromResult(unit.Answer(UnknownCommand));

    /// <summary>Ends with the connection, and says why.</summary>
    internal Task Ended { get; private set; } = Task.CompletedTask;

    internal bool IsOpen => !Ended.IsCompleted;

    private const uint UnknownCommand = 0x03;
    private const byte Version = 0x34;

    /// <summary>The specification has eight; centres take more.</summary>
    private const int LongestPassword = 65;

    /// <param name="command">By which it is bound: to receive or to transmit.</param>
    internal static async Task<SmppConnection> Bind(
        ChannelAccount account, uint command, Func<Pdu, Task<Pdu>>? arrived, CancellationToken cancellationToken)
    {
        var client = new TcpClient { NoDelay = true };
        SmppConnection? connection = null;
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            patience.CancelAfter(Patience);
            var host = account[SmppAccount.Server];
            await client.ConnectAsync(host, int.Parse(account[SmppAccount.Port], System.Globalization.CultureInfo.InvariantCulture), patience.Token);
            Stream stream = client.GetStream();
            if (account[SmppAccount.Encryption] == SmppAccount.Tls)
            {
                var safe = new SslStream(stream);
                await safe.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = host }, patience.Token);
                stream = safe;
            }

            connection = arrived is null ? new(client, stream) : new(client, stream) { Arrived = arrived };
            connection.Ended = Task.Run(connection.Read, CancellationToken.None);
            var answer = await connection.Ask(
                command,
                new PduWriter().Text(account[SmppAccount.System], 16).Text(account[SmppAccount.Password], LongestPassword)
                    .Text(account[SmppAccount.SystemType], 13).Byte(Version).Byte(0).Byte(0).Text("", 41).ToArray(),
                patience.Token);
            if (answer.Status != 0)
                throw new PlatformException(SmppStatus.Failure(answer.Status), SmppStatus.Code(answer.Status));
            _ = connection.StayAlive();
            return connection;
        }
        catch (Exception failure)
        {
            if (connection is not null)
                await connection.DisposeAsync();
            client.Dispose();
            if (failure is PlatformException || cancellationToken.IsCancellationRequested)
                throw;
            throw new PlatformException(failure switch
            {
                AuthenticationException => PlatformFailure.Certificate,
                FormatException => PlatformFailure.Protocol,
                _ => PlatformFailure.Unreachable,
            });
        }
    }

    internal async Task<Pdu> Ask(uint command, byte[] body, CancellationToken cancellationToken)
    {
        var number = Interlocked.Increment(ref sequence) & 0x7FFFFFFF;
        var answer = new TaskCompletionSource<Pdu>(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting[number] = answer;
        try
        {
            await Write(new(command, 0, number, body), cancellationToken);
            if (Ended.IsCompleted)
                throw new IOException("The SMS centre has ended the connection.");
            return await answer.Task.WaitAsync(cancellationToken);
        }
        finally
        {
            waiting.TryRemove(number, out _);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        client.Dispose();
        await stream.DisposeAsync();
        await Ended.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task Read()
    {
        try
        {
            while (await Pdu.Read(stream, end.Token) is { } unit)
                if (unit.IsResponse)
                {
                    if (waiting.TryGetValue(unit.Sequence, out var asked))
                        asked.TrySetResult(unit);
                }
                else
                    // One after the other: what is not answered yet is not forgotten by the centre.
                    await Write(unit.Command switch
                    {
                        Pdu.EnquireLink or Pdu.Unbind => unit.Answer(),
                        _ => await Arrived(unit),
                    }, end.Token);
        }
        finally
        {
            foreach (var asked in waiting.Values)
                asked.TrySetException(new IOException("The SMS centre has ended the connection."));
        }
    }

    private async Task Write(Pdu unit, CancellationToken cancellationToken)
    {
        await writing.WaitAsync(cancellationToken);
        try
        {
            await unit.Write(stream, cancellationToken);
        }
        finally
        {
            writing.Release();
        }
    }

    /// <summary>A centre that does not answer is gone, whatever the network says.</summary>
    private async Task StayAlive()
    {
        try
        {
            while (!end.IsCancellationRequested)
            {
                await Task.Delay(BetweenQuestions, end.Token);
                await Ask(Pdu.EnquireLink, [], end.Token).WaitAsync(Patience, end.Token);
            }
        }
        catch (Exception)
        {
            // It ends here, and whoever reads or writes hears of it.
            client.Dispose();
        }
    }
}
