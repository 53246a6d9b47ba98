namespace Governance.Modules.Tests.Runtime;

public sealed class Under_load : IDisposable
{
    private readonly Folders folders = new Folders().WithMisbehaving();

    public void Dispose() => folders.Dispose();

    [Fact]
    public async Task Every_question_is_answered_while_new_versions_take_over()
    {
        await using var host = await RuntimeHost.Running(folders, "Misbehaving");
        var askers = new Askers(async () => (await host.Check("plain")).Failure);

        for (var upgrade = 0; upgrade < 5; upgrade++)
        {
            await askers.GoOn();
            (await host.Runtime.Start("Misbehaving")).Reason.ShouldBeNull();
        }

        await askers.GoOn();
        (await askers.Stop()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_question_is_answered_or_told_that_the_module_is_off()
    {
        await using var host = await RuntimeHost.Running(folders, "Misbehaving");
        var askers = new Askers(async () => (await host.Check("plain")).Failure);

        for (var toggle = 0; toggle < 5; toggle++)
        {
            await askers.GoOn();
            (await host.Runtime.Stop("Misbehaving")).ShouldBeTrue("all that is in flight ends by itself");
            await askers.GoOn();
            await host.Runtime.Start("Misbehaving");
        }

        await askers.GoOn();
        (await askers.Stop()).Distinct().ShouldBe(["The module is off."]);
        host.Figures.Of("Misbehaving").Failures.ShouldBe(0);
    }
}
