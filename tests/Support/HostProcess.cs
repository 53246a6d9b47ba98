using System.Diagnostics;
using System.Reflection;

namespace Governance.TestSupport;

/// <summary>The built host as a process of its own, on a free port, with its own data folder and its own PostgreSQL.</summary>
public sealed class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    /// <summary>The built program.</summary>
    public static string Program { get; } = Assembly.GetEntryAssembly()!.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(about => about.Key == "HostProgram").Value!;

    private readonly Process process;
    private readonly List<string> said;

    private HostProcess(Process process, Uri address, List<string> said)
    {
        (this.process, this.said) = (process, said);
        Http = new(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = address, Timeout = TimeSpan.FromSeconds(180) };
    }

    public HttpClient Http { get; }

    /// <summary>Everything that the host has written: no secret may be in it.</summary>
    public string Said
    {
        get
        {
            lock (said)
                return string.Join('\n', said);
        }
    }

    public bool Lives => !process.HasExited;

    public static async Task<HostProcess> Start(string dataFolder, params (string Name, string Value)[] settings)
    {
        var process = Run(["--urls", "http://127.0.0.1:0", "--data", dataFolder], settings);
        var said = new List<string>();
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        void Hear(object from, DataReceivedEventArgs line)
        {
            if (line.Data is null)
                return;
            lock (said)
                said.Add(line.Data);
            var at = line.Data.IndexOf("http://", StringComparison.Ordinal);
            if (line.Data.Contains("ready", StringComparison.Ordinal) && at >= 0)
                address.TrySetResult(new(line.Data[at..].Split('（', ' ')[0]));
        }

        process.OutputDataReceived += Hear;
        process.ErrorDataReceived += Hear;
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException("The host ended:\n" + string.Join('\n', said)));
        process.EnableRaisingEvents = true;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new(process, await address.Task.WaitAsync(Patience), said);
    }

    /// <summary>A verb of the host, run to its end with one line of input: by the program's own entry point, in a process that takes all of them.</summary>
    public static async Task<(int Code, string Said)> Once(string[] arguments, string input, params (string Name, string Value)[] settings)
    {
        var answer = await CommandLine.Run(arguments, input, settings, Patience);
        return (answer.Code, answer.Said);
    }

    /// <summary>The same in a process of its own, where it is the process that is looked at.</summary>
    public static async Task<(int Code, string Said)> Alone(string[] arguments, string input, params (string Name, string Value)[] settings)
    {
        using var process = Run(arguments, settings);
        await process.StandardInput.WriteLineAsync(input);
        process.StandardInput.Close();
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(Patience);
        return (process.ExitCode, await output + await errors);
    }

    /// <summary>As a power cut does it: kill -9.</summary>
    public async Task Kill()
    {
        process.Kill();
        await process.WaitForExitAsync();
        Http.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (!process.HasExited)
        {
            if (OperatingSystem.IsWindows())
                process.Kill(entireProcessTree: true);
            else
                using (var stop = Process.Start("kill", ["-TERM", $"{process.Id}"]))
                    await stop.WaitForExitAsync();
            await process.WaitForExitAsync().WaitAsync(Patience);
        }

        process.Dispose();
    }

    internal static Process Run(IEnumerable<string> arguments, IEnumerable<(string Name, string Value)> settings)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment.Remove("ConnectionStrings__Governance");
        // What the runtime counts to make hot code faster by the minute: these hosts live for seconds.
        start.Environment["DOTNET_TieredPGO"] = "0";
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        WhatTestsCost.Count("host processes");
        WhatTestsDo.Say($"starts the host: {string.Join(' ', arguments)}");
        return Process.Start(start)!;
    }
}
