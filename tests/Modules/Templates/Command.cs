using System.Diagnostics;

namespace Governance.Modules.Tests.Templates;

/// <summary>Runs a program as a developer does, in a folder, and gives back all that it said.</summary>
internal static class Command
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    internal static async Task<string> Run(string folder, string home, string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true,
            // Templates that a test installs are not the developer's.
            Environment = { ["DOTNET_CLI_HOME"] = home, ["DOTNET_NOLOGO"] = "1", ["MSBUILDDISABLENODEREUSE"] = "1" },
        };
        start.Environment["NUGET_PACKAGES"] = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        using var process = Process.Start(start)!;
        using var late = new CancellationTokenSource(Patience);
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(late.Token), process.StandardError.ReadToEndAsync(late.Token));
        await process.WaitForExitAsync(late.Token);
        var all = string.Concat(said);
        process.ExitCode.ShouldBe(0, $"{program} {string.Join(' ', arguments)}: {all}");
        return all;
    }
}
