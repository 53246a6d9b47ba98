using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Governance.Core.Tests.Channels;

/// <summary>
/// A platform of its own, on a real socket, one call a connection: "FETCH" gives the letters that are not acknowledged, as "number|writer|text", and
/// waits until there is one; "ACK number"
/// takes one away; "SEND id address text" is answered with what <see cref="Answers"/> says, and silence is an answer too. It notes what arrived at whom.
/// </summary>
internal sealed class PigeonPost : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource closed = new();
    private readonly ConcurrentDictionary<string, byte> known = new();
    private readonly ConcurrentDictionary<string, string> letters = new();
    private readonly Task serving;
    private TaskCompletionSource written = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal PigeonPost()
    {
        listener.Start();
        serving = Serve();
    }

    internal int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    internal bool AllAreAcknowledged => letters.IsEmpty;

    /// <summary>What arrived, as "address text".</summary>
    internal ConcurrentQueue<string> Arrived { get; } = new();

    internal int Tries;

    internal int Fetched;

    /// <summary>What the next tries are answered; "OK" once it is empty. "LOST" delivers and says nothing.</summary>
    internal ConcurrentQueue<string> Answers { get; } = new();

    /// <summary>Whether a letter that comes again under the same id is dropped.</summary>
    internal bool DropsRepeats { get; init; }

    internal void Write(string number, string writer, string text)
    {
        letters[number] = $"{writer}|{text}";
        Interlocked.Exchange(ref written, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
    }

    public async ValueTask DisposeAsync()
    {
        await closed.CancelAsync();
        listener.Stop();
        await serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        closed.Dispose();
    }

    private async Task Serve()
    {
        for (var calls = 0; calls < 10_000; calls++)
            _ = Answer(await listener.AcceptTcpClientAsync(closed.Token));
    }

    private async Task Answer(TcpClient client)
    {
        using var connection = client;
        using var reader = new StreamReader(connection.GetStream());
        await using var writer = new StreamWriter(connection.GetStream()) { AutoFlush = true };
        var line = await reader.ReadLineAsync(closed.Token) ?? "";
        switch (line.Split(' ', 4))
        {
            case ["FETCH"]:
                Interlocked.Increment(ref Fetched);
                var next = Volatile.Read(ref written).Task;
                if (letters.IsEmpty)
                    await next.WaitAsync(closed.Token);
                foreach (var (number, letter) in letters)
                    await writer.WriteLineAsync($"{number}|{letter}");
                break;
            case ["ACK", var done]:
                letters.TryRemove(done, out _);
                await writer.WriteLineAsync("OK");
                break;
            case ["SEND", var id, var address, var text]:
                Interlocked.Increment(ref Tries);
                var answer = Answers.TryDequeue(out var said) ? said : "OK";
                if (answer is "OK" or "LOST" && (known.TryAdd(id, 0) || !DropsRepeats))
                    Arrived.Enqueue($"{address} {text}");
                if (answer == "LOST")
                    // Silence: the line stays open until the sender gives up.
                    await reader.ReadLineAsync(closed.Token);
                else
                    await writer.WriteLineAsync(answer);
                break;
        }
    }
}
