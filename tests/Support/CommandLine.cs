using System.Diagnostics;
using System.Text.Json;

namespace Governance.TestSupport;

/// <summary>The host's command line, one command after the other in one process of the built host: see <see cref="StartupHook"/>.</summary>
internal static class CommandLine
{
    /// <summary>The variable with the word that answers begin with; what a host writes by itself has it not.</summary>
    internal const string Mark = "GOVERNANCE_COMMANDS";

    private const int MostLines = 10_000;

    private static readonly SemaphoreSlim One = new(1, 1);
    private static Process? Taking;
    private static string CurrentMark = "";

    internal static async Task<Answer> Run(string[] arguments, string input, (string Name, string Value)[] settings, TimeSpan patience)
    {
        await One.WaitAsync(patience);
        try
        {
            Taking ??= Start();
            WhatTestsCost.Count("commands to it");
            WhatTestsDo.Say($"asks the host: {string.Join(' ', arguments)}");
            var question = new Question(arguments, input, settings.ToDictionary(setting => setting.Name, setting => setting.Value, StringComparer.Ordinal));
            await Taking.StandardInput.WriteLineAsync(JsonSerializer.Serialize(question));
            return await Answered(Taking).WaitAsync(patience);
        }
        catch
        {
            // What it would still say is no answer to the next command.
            Taking?.Kill(entireProcessTree: true);
            Taking?.Dispose();
            Taking = null;
            throw;
        }
        finally
        {
            One.Release();
        }
    }

    /// <summary>With the end of its input it ends by itself, at the latest when the process of the tests is gone.</summary>
    private static Process Start()
    {
        CurrentMark = $"{Guid.CreateVersion7():N} ";
        var started = HostProcess.Run([], [("DOTNET_STARTUP_HOOKS", typeof(CommandLine).Assembly.Location), (Mark, CurrentMark)]);
        started.ErrorDataReceived += (_, _) => { };
        started.BeginErrorReadLine();
        return started;
    }

    private static async Task<Answer> Answered(Process from)
    {
        for (var lines = 0; lines < MostLines && await from.StandardOutput.ReadLineAsync() is { } line; lines++)
            if (line.StartsWith(CurrentMark, StringComparison.Ordinal))
                return JsonSerializer.Deserialize<Answer>(line[CurrentMark.Length..])!;
        throw new InvalidOperationException($"The process that takes the commands has ended, or has written {MostLines} lines that are no answer.");
    }

    internal sealed record Question(string[] Arguments, string Input, Dictionary<string, string> Settings);

    internal sealed record Answer(int Code, string Said);
}
