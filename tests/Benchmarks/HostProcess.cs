using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Governance.EmbeddedPostgres;

namespace Governance.Benchmarks;

/// <summary>The host as it is in production: a process of its own, on a data folder and a PostgreSQL of its own.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    // A new version changes a database with years of enquiries before it serves.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    private readonly Process process;
    private readonly string data;
    private readonly ConcurrentQueue<string> said = new();

    private HostProcess(Process process, string data, int port) => (this.process, this.data, Port) = (process, data, port);

    internal int Port { get; }

    /// <summary>What the host has written; it is passed on as well.</summary>
    internal IReadOnlyCollection<string> Said => said;

    internal double ProcessorSeconds
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime.TotalSeconds;
        }
    }

    /// <summary>What it holds of the machine's memory now; its database beside it is not in it.</summary>
    internal double Megabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1_048_576.0;
        }
    }

    internal Uri Address => new($"http://127.0.0.1:{Port}");

    internal static string NewDataFolder() => Path.Combine(Path.GetTempPath(), $"governance-benchmark-{Guid.CreateVersion7():N}");

    /// <summary>Returns as soon as a path is served.</summary>
    internal static Task<HostProcess> Start(string data, string until = "/health/live", params (string Name, string Value)[] settings) =>
        Start(Repository.Host, data, until, settings);

    /// <param name="program">As it was built, or as it was published.</param>
    internal static async Task<HostProcess> Start(string program, string data, string until, params (string Name, string Value)[] settings)
    {
        var host = Launch(program, data, FreePort(), settings);
        try
        {
            await Serves(host.process, host.Address, until);
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>A verb of the host, run to its end with one line of input.</summary>
    internal static async Task Verb(string[] arguments, string input)
    {
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", [Repository.Host, .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        await process.StandardInput.WriteLineAsync(input);
        process.StandardInput.Close();
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException(said);
    }

    /// <summary>A second way into the database that the host started; the server is shared.</summary>
    internal Task<PrivatePostgres> Database() => PrivatePostgres.Start(
        new() { Folder = Path.Combine(data, "postgres"), SearchFrom = Path.GetDirectoryName(Repository.Host)! });

    private static HostProcess Launch(string program, string data, int port, (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [program, "--data", data, "--urls", $"http://127.0.0.1:{port}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        var process = Process.Start(start)!;
        var host = new HostProcess(process, data, port);
        process.OutputDataReceived += (_, line) => host.Hear(line.Data);
        process.ErrorDataReceived += (_, line) => host.Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return host;
    }

    private void Hear(string? line)
    {
        Console.Error.WriteLine(line);
        if (line is not null)
            said.Enqueue(line);
    }

    internal static async Task Serves(Process process, Uri address, string path)
    {
        using var client = new HttpClient { BaseAddress = address };
        var until = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(until) < Patience)
        {
            if (process.HasExited)
                throw new InvalidOperationException($"The server ended with {process.ExitCode} before it served {path}.");
            try
            {
                using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
                if (response.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(5);
        }

        throw new TimeoutException($"The server did not serve {path} within {Patience}.");
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            // As an administrator stops it, so that the database is shut down in order.
            using (var kill = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])!)
                await kill.WaitForExitAsync();
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
