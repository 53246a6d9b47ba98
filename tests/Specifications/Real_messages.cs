using System.Diagnostics;
using System.Reflection;
using Governance.Specifications.Tests.Running;

namespace Governance.Specifications.Tests;

/// <summary>A few hundred real messages of citizens, in their order, through the public API.</summary>
public class Real_messages
{
    private const string Password = "Lantern-Bridge-4471";

    [Cases("F1")]
    [Fact]
    public async Task Are_all_acknowledged_owned_and_clocked_and_a_host_killed_in_the_middle_loses_and_doubles_none()
    {
        var messages = SharedData.Find("messages", "messages.jsonl");
        using var data = new DataFolder();
        var kept = Path.Combine(data.Path, "codes.tsv");
        (string, string)[] unlimited = [("RateLimits__Track", "0"), ("RateLimits__Submit", "0")];

        var host = await HostProcess.Start(data.Path, unlimited);
        var sending = Replay(messages, host, "--take", "300", "--kept", kept, "--track", "0");
        await Eventually.Holds(() => File.Exists(kept) && File.ReadLines(kept).Count() > 60, "Too few messages were acknowledged.");
        await host.Kill();
        await End(sending);
        var acknowledged = File.ReadLines(kept).Count();
        acknowledged.ShouldBeInRange(61, 299, "the host was killed in the middle");

        await using var again = await HostProcess.Start(data.Path, unlimited);
        (await HostProcess.Once(["officer", "add", "--account", "proof", "--name", "核验员", "--unit", "office", "--admin", "--data", data.Path], Password))
            .Code.ShouldBe(0);
        var (code, said) = await Ended(
            Replay(messages, again, "--take", "300", "--kept", kept, "--track", "0", "--again", "--account", "proof", "--password", Password));

        code.ShouldBe(0, said);
        File.ReadLines(kept).Count().ShouldBeGreaterThanOrEqualTo(290, "what the API refuses is reported by the replay itself");
    }

    private static Process Replay(string messages, HostProcess host, params string[] options)
    {
        var program = typeof(Real_messages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(about => about.Key == "ReplayProgram").Value!;
        return Process.Start(new ProcessStartInfo("dotnet", [program, messages, "--url", host.Http.BaseAddress!.ToString(), .. options])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }

    private static async Task End(Process sending)
    {
        _ = sending.StandardOutput.ReadToEndAsync();
        _ = sending.StandardError.ReadToEndAsync();
        sending.Kill();
        await sending.WaitForExitAsync();
        sending.Dispose();
    }

    private static async Task<(int Code, string Said)> Ended(Process sending)
    {
        var (output, errors) = (sending.StandardOutput.ReadToEndAsync(), sending.StandardError.ReadToEndAsync());
        await sending.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(3));
        var ended = (sending.ExitCode, await output + await errors);
        sending.Dispose();
        return ended;
    }
}
