using System.Diagnostics;
using System.Text.Json.Nodes;
using NodaTime;

namespace Governance.Core.Tests.Webhooks;

/// <summary>A package that nobody here wrote, in a process of its own.</summary>
public sealed class A_program_that_proves_webhooks(SharedServer shared)
{
    [Fact]
    public async Task Takes_what_we_send_signs_as_we_do_and_refuses_what_was_changed()
    {
        await using var receiver = new Receiver();
        await using var bureau = await Bureau.OpenForReceivers(shared);
        // It refuses what is not of now.
        bureau.Clock.Reset(SystemClock.Instance.GetCurrentInstant());
        await bureau.Keep(Hooks.To(receiver.Address));
        await bureau.Accept(A.Consultation);
        await bureau.Tell();
        var sent = receiver.All.ShouldHaveSingleItem();

        var found = await Prove(Hooks.Secret, sent.Id, $"{sent.Second}", sent.Signature, sent.Body);

        ((string?)found["whole"]!["type"], (string?)found["signed"]).ShouldBe(("enquiry.accepted", sent.Signature));
        ((string?)found["changed"]!["refused"]).ShouldNotBeNull();
    }

    private static async Task<JsonNode> Prove(params string[] words)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Repository.Root, "tests", "Core", "Strangers", "webhooks.js"), .. words])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (said, wrong) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0, await wrong);
        return JsonNode.Parse(await said)!;
    }
}
