using Governance.Contracts;
using Governance.Core.Modules;

namespace Governance.Modules.Tests.Runtime;

[Cases("F36")]
public sealed class A_module_that_loops : IAsyncLifetime
{
    private readonly Folders folders = new Folders().WithMisbehaving().WithReal("Traffic");
    private readonly string name = $"loops-{Guid.CreateVersion7():N}";
    private readonly int[] numbers = new int[2];
    private RuntimeHost host = null!;

    public async ValueTask InitializeAsync()
    {
        AppContext.SetData(name, numbers);
        host = await RuntimeHost.Running(folders, "Misbehaving", "Traffic");
    }

    public async ValueTask DisposeAsync()
    {
        Volatile.Write(ref numbers[1], 1);
        AppContext.SetData(name, null);
        await host.DisposeAsync();
        folders.Dispose();
    }

    [Fact]
    public async Task Costs_its_callers_no_more_than_the_limit_however_many_they_are()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Loop()));

        answers.ShouldAllBe(answer => answer.Failure == "The module did not answer within 0.2 s." || answer.Failure == "The module is off.");
    }

    [Fact]
    public async Task Never_holds_more_than_its_share_of_the_machine_and_the_others_answer()
    {
        await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Loop()));

        numbers[0].ShouldBe(Core.Modules.Running.ModuleThreads.AtMost);
        var answers = await Task.WhenAll(Enumerable.Range(0, 500).Select(_ => host.Dispatch.Ask(
            "Traffic", new CheckSubmission("traffic.suggestion", FormValues.Empty), TimeSpan.FromSeconds(20), default)));

        answers.ShouldAllBe(answer => answer.Failure == null);
    }

    [Fact]
    public async Task Is_taken_out_of_service_before_it_has_kept_five_citizens_waiting()
    {
        // As many as there are threads for it, one after the other: fewer than the five failures that end any module.
        for (var thread = 0; thread < Core.Modules.Running.ModuleThreads.AtMost && host.Departments.Online.Named("Misbehaving") is not null; thread++)
            await Loop();

        await Eventually.Holds(() => host.Departments.Online.Named("Misbehaving") is null);

        host.Runtime.Of("Misbehaving")!.ShouldSatisfyAllConditions(
            status => status.State.ShouldBe(ModuleState.Failed),
            status => status.Reason!.In("en").ShouldBe(
                "It holds all its threads at CheckSubmission and does not let go: it loops or blocks. Put a mended version in its place; the threads come "
                    + "back when this host is restarted."));
        host.Figures.Of("Misbehaving").Failures.ShouldBeLessThan(5);
    }

    [Fact]
    public async Task Is_not_blamed_for_one_that_was_only_slow()
    {
        await Loop();
        Volatile.Write(ref numbers[1], 1);

        (await host.Check("plain")).Answered.ShouldBeTrue();
        // A question that is overdue, but holds no thread: longer than what looks like a loop is watched.
        (await host.Check("hangs", limit: 0.6)).Answered.ShouldBeFalse();
        host.Departments.Online.Named("Misbehaving").ShouldNotBeNull();
    }

    private Task<Dispatched<SubmissionCheck>> Loop() => host.Check("loops", limit: 0.2, form: FormValues.Of(("numbers", name)));
}
