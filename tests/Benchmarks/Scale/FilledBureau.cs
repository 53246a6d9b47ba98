using System.Globalization;

namespace Governance.Benchmarks.Scale;

/// <summary>A host that serves on a filled database; the data are kept where a folder is given, and filled once.</summary>
internal sealed class FilledBureau : IAsyncDisposable
{
    private const string Done = "filled";
    private readonly string data;
    private readonly bool kept;
    private readonly HostProcess host;
    private readonly BenchmarkBureau bureau;
    private readonly WireClient connection;

    private FilledBureau(string data, bool kept, HostProcess host, BenchmarkBureau bureau, WireClient connection) =>
        (this.data, this.kept, this.host, this.bureau, this.connection) = (data, kept, host, bureau, connection);

    internal static async Task<FilledBureau> Open(int size, string? folder)
    {
        var data = folder is null ? HostProcess.NewDataFolder() : Path.Combine(Path.GetFullPath(folder), size.ToString(CultureInfo.InvariantCulture));
        if (!File.Exists(Path.Combine(data, Done)))
            await Fill(data, size);
        // One address asks for everybody: no limits for it.
        var host = await HostProcess.Start(
            data, "/health/ready", ("RateLimits__Submit", "0"), ("RateLimits__Track", "0"), ("RateLimits__Figures", "0"), ("RateLimits__Portal", "0"));
        return new(data, folder is not null, host, await BenchmarkBureau.Open(data), await WireClient.Connect(host.Port));
    }

    internal Task<IReadOnlyList<(string Name, Func<Task> Ask)>> Calls(int times) => new MeasuredCalls(host, bureau, connection, times).Prepare();

    public async ValueTask DisposeAsync()
    {
        connection.Dispose();
        await bureau.DisposeAsync();
        await host.DisposeAsync();
        if (!kept)
            Directory.Delete(data, recursive: true);
    }

    private static async Task Fill(string data, int size)
    {
        // What was begun and not finished is of no use.
        if (Directory.Exists(data))
            Directory.Delete(data, recursive: true);
        Directory.CreateDirectory(data);
        await using var bureau = await BenchmarkBureau.Open(data);
        await new FillDatabase(bureau, size).Run();
        await File.WriteAllTextAsync(Path.Combine(data, Done), "");
    }
}
