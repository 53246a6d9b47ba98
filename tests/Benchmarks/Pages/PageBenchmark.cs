using System.Diagnostics;
using System.Text;

namespace Governance.Benchmarks.Pages;

/// <summary>A business type's page as the citizen gets it, beside a bare endpoint that returns the same bytes.</summary>
internal static class PageBenchmark
{
    private const string Page = "/types/traffic.plate-preselection";

    internal static async Task Run(BenchmarkOptions options)
    {
        var data = HostProcess.NewDataFolder();
        var file = Path.Combine(Path.GetTempPath(), $"governance-benchmark-{Guid.CreateVersion7():N}.html");
        try
        {
            await using var host = await HostProcess.Start(data, until: Page);
            using (var client = new HttpClient { BaseAddress = host.Address })
                await File.WriteAllBytesAsync(file, await client.GetByteArrayAsync(new Uri(Page, UriKind.Relative)));
            var port = HostProcess.FreePort();
            using var bare = Process.Start("dotnet", BareEndpoint.Arguments(port, file));
            try
            {
                await HostProcess.Serves(bare, new($"http://127.0.0.1:{port}"), "/");
                await Compare(options, host.Port, port);
            }
            finally
            {
                bare.Kill();
                await bare.WaitForExitAsync();
            }
        }
        finally
        {
            File.Delete(file);
            if (Directory.Exists(data))
                Directory.Delete(data, recursive: true);
        }
    }

    private static async Task Compare(BenchmarkOptions options, int host, int bare)
    {
        var time = TimeSpan.FromSeconds(options.Seconds);
        var table = new Table("pages a second", "host", "bare endpoint", "ratio");
        var ratios = new List<double>();
        await Load.Warm(host, options.Clients, 200, () => Request(Page));
        await Load.Warm(bare, options.Clients, 200, () => Request("/"));
        for (var round = 1; round <= options.Rounds; round++)
        {
            var ours = await Load.Run(host, options.Clients, time, 200, () => Request(Page));
            var theirs = await Load.Run(bare, options.Clients, time, 200, () => Request("/"));
            ratios.Add(ours / theirs);
            table.Add($"round {round}", ours, theirs, ours / theirs);
        }

        table.Add("median", "", "", ratios.Median());
        table.Print($"Business type page, {options.Clients} clients");
    }

    private static readonly Dictionary<string, byte[]> Requests = new()
    {
        [Page] = Encoding.ASCII.GetBytes($"GET {Page} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html\r\nAccept-Language: zh-CN\r\n\r\n"),
        ["/"] = Encoding.ASCII.GetBytes("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html\r\nAccept-Language: zh-CN\r\n\r\n"),
    };

    private static ReadOnlyMemory<byte> Request(string path) => Requests[path];
}
