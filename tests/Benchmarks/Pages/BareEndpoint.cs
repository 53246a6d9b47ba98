using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Governance.Benchmarks.Pages;

/// <summary>The least that ASP.NET can do with the same bytes: one route that returns them, in a process of its own as the host is.</summary>
internal static class BareEndpoint
{
    private const string Verb = "serve-bytes";

    internal static bool IsAskedFor(string[] args) => args is [Verb, ..];

    internal static string[] Arguments(int port, string file) =>
        [typeof(BareEndpoint).Assembly.Location, Verb, port.ToString(CultureInfo.InvariantCulture), file];

    internal static async Task<int> Serve(string[] args)
    {
        var bytes = await File.ReadAllBytesAsync(args[2]);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{args[1]}");
        await using var app = builder.Build();
        app.MapGet("/", () => Results.Bytes(bytes, "text/html; charset=utf-8"));
        await app.RunAsync();
        return 0;
    }
}
