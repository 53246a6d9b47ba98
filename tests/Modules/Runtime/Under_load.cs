namespace Governance.Modules.Tests.Runtime;

public sealed class Under_load : IDisposable
{
    private readonly Folders folders = new Folders().WithMisbehaving();

    public void Dispose() => folders.Dispose();

    [Fact]
    public async Task Every_question_is_answered_while_new_versions_take_over()
    {
        await using var host = await RuntimeHost.Running(folders, "Misbehaving");
        var askers = Ask(host, until: out var enough);

        for (var upgrade = 0; upgrade < 5; upgrade++)
            (await host.Runtime.Start("Misbehaving")).Reason.ShouldBeNull();

        enough.Cancel();
        (await Task.WhenAll(askers)).SelectMany(failures => failures).ShouldBeEmpty();
        enough.Dispose();
    }

    [Fact]
    public async Task Every_question_is_answered_or_told_that_the_module_is_off()
    {
        await using var host = await RuntimeHost.Running(folders, "Misbehaving");
        var askers = Ask(host, until: out var enough);

        for (var toggle = 0; toggle < 5; toggle++)
        {
            (await host.Runtime.Stop("Misbehaving")).ShouldBeTrue("all that is in flight ends by itself");
            await host.Runtime.Start("Misbehaving");
        }

        enough.Cancel();
        (await Task.WhenAll(askers)).SelectMany(failures => failures).Distinct().ShouldBe(["The module is off."]);
        host.Figures.Of("Misbehaving").Failures.ShouldBe(0);
        enough.Dispose();
    }

    private static List<Task<List<string>>> Ask(RuntimeHost host, out CancellationTokenSource until)
    {
        var enough = until = new CancellationTokenSource();
        return [.. Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            var failures = new List<string>();
            while (!enough.IsCancellationRequested)
            {
                if ((await host.Check("plain")).Failure is { } failure)
                    failures.Add(failure);
            }

            return failures;
        }))];
    }
}
