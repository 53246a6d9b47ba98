using Governance.Contracts;

namespace Governance.EmbeddedPostgres;

/// <summary>
/// Looks every second whether the server still lives, and starts it again where it listened before, so that no host has to be restarted for it.
/// </summary>
internal sealed class ServerWatch : IAsyncDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource end = new();
    private readonly Task watching;

    public ServerWatch(DataFolder data, EmbeddedPostgresOptions options, PostgresBinaries binaries, PostmasterFile server)
    {
        var asBefore = server.HasSocket ? options : options with { Port = server.Port };
        watching = Task.Run(() => Keep(data, asBefore, binaries, end.Token));
    }

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        await watching.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        end.Dispose();
    }

    private static async Task Keep(DataFolder data, EmbeddedPostgresOptions options, PostgresBinaries binaries, CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(Interval);
        while (await timer.WaitForNextTickAsync(cancellationToken))
        {
            if (PostmasterFile.Read(data)?.IsAlive(data) == true)
                continue;
            try
            {
                using var oneAtATime = await data.LockStart(options.Patience, cancellationToken);
                var process = new ServerProcess(data, options);
                if (await process.Find(cancellationToken) is not null)
                    continue;
                await process.Start(binaries, cancellationToken);
                data.Note(new LocalText($"{data.Path} 的数据库意外终止，已重新启动。", $"The database in {data.Path} had ended unexpectedly and was started again."));
            }
            catch (Exception trouble) when (trouble is EmbeddedPostgresException or IOException or UnauthorizedAccessException)
            {
                data.Note(new LocalText($"数据库意外终止，暂时无法重新启动：{trouble.Message}", $"The database has ended and cannot be started again yet: {trouble.Message}"));
            }
        }
    }
}
