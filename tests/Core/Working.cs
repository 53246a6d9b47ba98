using Microsoft.Extensions.Hosting;

namespace Governance.Core.Tests;

/// <summary>Background tasks of a host at work, until this is disposed of.</summary>
internal sealed class Working : IAsyncDisposable
{
    private readonly BackgroundService[] tasks;

    private Working(BackgroundService[] tasks) => this.tasks = tasks;

    internal static async Task<Working> Start(params BackgroundService[] tasks)
    {
        foreach (var task in tasks)
            await task.StartAsync(default);
        return new(tasks);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var task in tasks)
            await task.StopAsync(default);
    }
}
