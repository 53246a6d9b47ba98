using Autofac;
using Governance.Contracts;
using Governance.Core.Modules;

namespace Governance.Modules.Tests.Runtime;

public sealed class A_module_that_misbehaves : IAsyncLifetime
{
    private readonly Folders folders = new Folders().WithMisbehaving();
    private RuntimeHost host = null!;

    public async ValueTask InitializeAsync() => host = await RuntimeHost.Running(folders, "Misbehaving");

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        folders.Dispose();
    }

    [Fact]
    public async Task Throwing_is_a_failure_that_tells_where_but_not_what_the_citizen_wrote()
    {
        var answer = await host.Check("throws", form: FormValues.Of(("name", "张三")));

        answer.Answered.ShouldBeFalse();
        answer.Failure.ShouldBe("InvalidOperationException in Governance.Misbehaving.Throws.");
    }

    [Fact]
    public async Task Answering_null_is_a_failure() =>
        (await host.Check("null")).ShouldBe(new(false, null, "The module answered null."));

    [Theory]
    [InlineData("hangs", "it never answers and does not listen to its token")]
    [InlineData("blocks", "it blocks the thread that it runs on")]
    public async Task Hanging_costs_the_caller_no_more_than_the_limit(string type, string why)
    {
        var answer = await host.Check(type, limit: 0.2);

        answer.Failure.ShouldBe("The module did not answer within 0.2 s.", why);
    }

    [Fact]
    public async Task Calling_the_host_after_its_time_is_refused()
    {
        AppContext.SetData("misbehaving.late", null);

        await host.Check("late", limit: 0.2);

        await Eventually.Holds(() => AppContext.GetData("misbehaving.late") is not null);
        AppContext.GetData("misbehaving.late").ShouldBe("The dispatch is over: the host takes no more calls from it.");
        host.Documents.ShouldNotContainKey("Misbehaving/late");
    }

    [Fact]
    public async Task Calls_to_the_host_come_one_after_the_other_because_they_share_a_transaction()
    {
        (await host.Check("both")).Answered.ShouldBeTrue();

        host.Documents.Keys.ShouldBe(["Misbehaving/one", "Misbehaving/two"], ignoreOrder: true);
        host.Documents.MostAtOnce.ShouldBe(1);
    }

    [Fact]
    public async Task A_caller_who_gives_up_is_told_so_and_the_module_is_not_blamed()
    {
        using var giveUp = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        await Should.ThrowAsync<OperationCanceledException>(() => host.Check("hangs", cancellationToken: giveUp.Token));

        host.Figures.Of("Misbehaving").Failures.ShouldBe(0);
    }

    [Fact]
    public async Task Five_failures_in_a_row_put_it_out_of_service()
    {
        var failing = new List<string>();
        host.Runtime.Failing += (module, reason) => failing.Add($"{module}: {reason.In("en")}");

        for (var times = 1; times <= 5; times++)
        {
            host.Departments.Online.Named("Misbehaving").ShouldNotBeNull($"before failure {times}");
            await host.Check("throws");
        }

        host.Departments.Online.Named("Misbehaving").ShouldBeNull();
        host.Runtime.Of("Misbehaving")!.State.ShouldBe(ModuleState.Failed);
        failing.ShouldHaveSingleItem().ShouldStartWith("Misbehaving: Failed 5 times in a row within a minute, the last time (CheckSubmission)");
        (await host.Check("plain")).ShouldBe(new(false, null, "The module is off."));
        host.Figures.Of("Misbehaving").ShouldBe((5, 5));
    }

    [Fact]
    public async Task A_success_between_failures_breaks_the_row()
    {
        foreach (var type in new[] { "throws", "throws", "throws", "throws", "plain", "throws", "throws", "throws", "throws" })
            await host.Check(type);

        host.Departments.Online.Named("Misbehaving").ShouldNotBeNull();
    }

    [Fact]
    public async Task News_that_it_chokes_on_is_recorded_and_thrown_at_nobody()
    {
        host.Documents["Misbehaving/replied"] = "throws";

        await host.Dispatch.Tell(new EnquiryReplied(Guid.CreateVersion7()), default);

        host.Figures.Of("Misbehaving").ShouldBe((1, 1));
    }
}
