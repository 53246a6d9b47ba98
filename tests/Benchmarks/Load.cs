using System.Diagnostics;

namespace Governance.Benchmarks;

/// <summary>So many clients, each sending its next request when the last is answered, for so long; on loopback only.</summary>
internal static class Load
{
    /// <summary>Answers a second.</summary>
    /// <param name="request">The next request of a client.</param>
    internal static async Task<double> Run(int port, int clients, TimeSpan time, int expected, Func<ReadOnlyMemory<byte>> request)
    {
        using var over = new CancellationTokenSource();
        var connections = await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => WireClient.Connect(port)));
        try
        {
            var began = Stopwatch.GetTimestamp();
            over.CancelAfter(time);
            var counts = await Task.WhenAll(connections.Select(connection => Task.Run(() => Send(connection, request, expected, over.Token))));
            return counts.Sum() / Stopwatch.GetElapsedTime(began).TotalSeconds;
        }
        finally
        {
            foreach (var connection in connections)
                connection.Dispose();
        }
    }

    /// <summary>Until the just-in-time compiler has done its work: so many answers, or a minute.</summary>
    internal static async Task Warm(int port, int clients, int expected, Func<ReadOnlyMemory<byte>> request)
    {
        const int Enough = 12_000;
        var (began, answers) = (Stopwatch.GetTimestamp(), 0d);
        while (answers < Enough && Stopwatch.GetElapsedTime(began) < TimeSpan.FromMinutes(1))
            answers += 2 * await Run(port, clients, TimeSpan.FromSeconds(2), expected, request);
    }

    private static async Task<long> Send(WireClient connection, Func<ReadOnlyMemory<byte>> request, int expected, CancellationToken over)
    {
        var count = 0L;
        while (!over.IsCancellationRequested)
        {
            var (status, answer) = await connection.Send(request());
            if (status != expected)
                throw new InvalidOperationException($"{status} instead of {expected}: {System.Text.Encoding.UTF8.GetString(answer.Span)}");
            count++;
        }

        return count;
    }
}
