using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Governance.Modules.Tests.Runtime;

namespace Governance.Modules.Tests.Templates;

public sealed partial class The_tutorial
{
    private static readonly string Program = Path.Combine(
        Folders.Repository, "host", "Governance.Host", "bin", Configuration, "net10.0", "Governance.Host.dll");

    [Fact]
    public async Task Leads_from_nothing_to_a_department_that_answers_its_first_enquiry()
    {
        var lines = Lines();
        // The first three make and build the department, in a place that has what the repository gives to modules; the rest goes on there.
        var newModule = await MadeFromTemplate.Once();
        var port = FreePort.Next();
        var asked = lines.Skip(3).ToList();
        var (before, serving) = (asked.Where(line => !line.StartsWith("curl", StringComparison.Ordinal)).ToList(),
            asked.Where(line => line.StartsWith("curl", StringComparison.Ordinal)).ToList());
        foreach (var line in before)
            await Bash(newModule.Root, line, port);

        using var host = Serve(newModule.Root, port);
        try
        {
            await Served(port);
            var last = "";
            foreach (var line in serving)
                last = await Bash(newModule.Root, line, port);

            last.Trim().ShouldBe(
                "answered",
                string.Join('\n', new[] { "asked.json", "id", "answered.json" }.Select(file => File.ReadAllText(Path.Combine(newModule.Root, file)))));
        }
        finally
        {
            // Told to stop, it takes its PostgreSQL with it. Not by the signal of Ctrl+C: what a script runs in the background never hears that one.
            await CommandLine.Run(newModule.Root, newModule.Root, "kill", "-TERM", $"{host.Id}");
            await host.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }

    private static string Configuration => Path.GetFileName(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)))!;

    /// <summary>Every line of the section's blocks, as they stand there.</summary>
    internal static List<string> Lines()
    {
        var readme = File.ReadAllText(Path.Combine(Folders.Repository, "README.md"));
        var section = readme.Split("## From nothing to a new department")[1].Split("\n## ")[0];
        return [.. Block().Matches(section).SelectMany(block => block.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))];
    }

    /// <summary>Word for word; only the program is the one that was built with the tests, and the port one that is free.</summary>
    private static Task<string> Bash(string folder, string line, int port) => CommandLine.Run(folder, Path.Combine(folder, ".home"), "bash", "-c",
        line.Replace("dotnet run --project host/Governance.Host --", $"dotnet {Program}", StringComparison.Ordinal).Replace(
            "localhost:5080", $"localhost:{port}", StringComparison.Ordinal));

    private static Process Serve(string folder, int port)
    {
        var start = new ProcessStartInfo("dotnet", [Program, "--urls", $"http://localhost:{port}"]) {
            WorkingDirectory = folder, RedirectStandardOutput = true };
        var host = Process.Start(start)!;
        host.OutputDataReceived += (_, _) => { };
        host.BeginOutputReadLine();
        WhatTestsCost.Count("host processes");
        return host;
    }

    private static async Task Served(int port)
    {
        using var client = new HttpClient { BaseAddress = new($"http://localhost:{port}") };
        await Eventually.Holds(
            async () =>
            {
                try
                {
                    return (await client.GetAsync("/api/v1/business-types/library.question")).StatusCode == HttpStatusCode.OK;
                }
                catch (HttpRequestException)
                {
                    return false;
                }
            },
            "The host does not serve the new department.");
    }

    [GeneratedRegex("```bash\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
