namespace Governance.Endless.Tests;

public class What_never_comes
{
    [Fact(Timeout = 3_000)]
    public Task Is_not_waited_for_for_ever() => Eventually.Holds(() => false);

    [Fact(Timeout = 3_000)]
    public void Does_not_hold_up_the_others_even_where_nothing_is_awaited()
    {
        for (var turn = 0L; turn < long.MaxValue; turn++)
            Thread.SpinWait(1_000);
    }

    [Fact]
    public void Has_a_limit_where_none_is_written() => Assert.Fail($"limit {((Xunit.v3.IXunitTest)TestContext.Current.Test!).Timeout}");
}
