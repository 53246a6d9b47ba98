using System.Diagnostics;

namespace Governance.Replay;

/// <summary>A bar on the console; a line every tenth where the output is no console.</summary>
internal sealed class Progress(string title, int total) : IDisposable
{
    private const int Width = 40;
    private readonly long began = Stopwatch.GetTimestamp();
    private readonly Lock drawing = new();
    private int done;
    private int drawn = -1;

    internal void Step()
    {
        var now = Interlocked.Increment(ref done);
        var steps = Console.IsOutputRedirected ? 10 : 200;
        lock (drawing)
        {
            if (now * steps / total <= drawn)
                return;
            drawn = now * steps / total;
            var filled = now * Width / total;
            Console.Write(
                $"{(Console.IsOutputRedirected ? "" : "\r")}{title} [{new string('#', filled)}{new string('.', Width - filled)}] {now}/{total}  "
                    + $"{now / Stopwatch.GetElapsedTime(began).TotalSeconds:F0}/s{(Console.IsOutputRedirected ? "\n" : "")}");
        }
    }

    public void Dispose()
    {
        if (!Console.IsOutputRedirected)
            Console.WriteLine();
    }
}
