using Governance.Core.Officers.Sessions;

namespace Governance.Core.Tests.Staff;

public class What_is_done_on_a_live_page
{
    private readonly ActsInOrder acts = new();
    private readonly List<string> begun = [];

    [Fact]
    public async Task Begins_in_the_order_in_which_it_was_done()
    {
        var typed = new TaskCompletionSource<bool>();
        var pressed = new TaskCompletionSource<bool>();
        var first = acts.Run(typed.Task, Begin("typed"));
        var second = acts.Run(pressed.Task, Begin("pressed"));
        var third = acts.Run(Task.FromResult(true), Begin("left"));

        pressed.SetResult(true);
        begun.ShouldBeEmpty("what was typed is still asking whether it may");
        typed.SetResult(true);

        await Task.WhenAll(first, second, third);
        begun.ShouldBe(["typed", "pressed", "left"]);
    }

    [Fact]
    public async Task Does_not_wait_for_the_end_of_what_came_before()
    {
        var answered = new TaskCompletionSource();
        var asks = acts.Run(Task.FromResult(true), () => answered.Task);
        await acts.Run(Task.FromResult(true), () =>
        {
            answered.SetResult();
            return Task.CompletedTask;
        });
        await asks;
    }

    [Fact]
    public async Task Is_left_undone_by_itself_when_it_may_not_or_fails()
    {
        await acts.Run(Task.FromResult(false), Begin("over"));
        await Should.ThrowAsync<TimeoutException>(() => acts.Run(Task.FromException<bool>(new TimeoutException()), Begin("unknown")));
        await Should.ThrowAsync<InvalidOperationException>(() => acts.Run(Task.FromResult(true), () => throw new InvalidOperationException()));
        await acts.Run(Task.FromResult(true), Begin("next"));
        begun.ShouldBe(["next"]);
    }

    private Func<Task> Begin(string what) => () =>
    {
        lock (begun)
            begun.Add(what);
        return Task.CompletedTask;
    };
}
