using Governance.Core.Clocks;
using NodaTime;

namespace Governance.Core.Tests.Clocks;

public sealed class The_time_by_which_clocks_tick
{
    private static readonly Instant Nine = Bureau.At("2026-03-02 09:00");
    private readonly SteadyTime time = new();

    [Fact]
    public void Is_the_wall_clock_while_that_runs_evenly()
    {
        Read(0, 0).ShouldBe(Nine);
        Read(60, 60).ShouldBe(Nine.Plus(Duration.FromSeconds(60)));
        Read(3_604, 3_600).ShouldBe(Nine.Plus(Duration.FromSeconds(3_604)), "a few seconds are drift, not a jump");
    }

    [Cases("F11")]
    [Fact]
    public void Does_not_follow_a_jump_forward_until_it_has_lasted_a_minute()
    {
        Read(0, 0);
        Read(86_401, 1).ShouldBe(Nine.Plus(Duration.FromSeconds(1)), "a day ahead: nothing may fire by it");
        Read(86_460, 60).ShouldBe(Nine.Plus(Duration.FromSeconds(60)));
        Read(86_461, 61).ShouldBe(Nine.Plus(Duration.FromSeconds(86_461)), "it has lasted a minute: a machine that slept");
    }

    [Fact]
    public void Forgets_a_jump_that_was_put_right()
    {
        Read(0, 0);
        Read(86_401, 1);
        Read(30, 30).ShouldBe(Nine.Plus(Duration.FromSeconds(30)));
        Read(86_470, 70).ShouldBe(Nine.Plus(Duration.FromSeconds(70)), "another jump has a minute of its own");
    }

    [Cases("F12")]
    [Fact]
    public void Goes_back_with_a_clock_that_goes_back()
    {
        Read(0, 0);
        Read(-3_599, 1).ShouldBe(Nine.Minus(Duration.FromSeconds(3_599)));
        Read(-3_530, 70).ShouldBe(Nine.Minus(Duration.FromSeconds(3_530)));
        Read(-3_520, 80).ShouldBe(Nine.Minus(Duration.FromSeconds(3_520)), "believed after its minute, and even from there");
    }

    [Fact]
    public void Is_never_later_than_the_wall_clock_and_never_ahead_of_the_stopwatch_for_less_than_a_minute()
    {
        var random = new Random(20_260_302);
        Read(0, 0);
        var (offset, jumpedAt) = (0, -1_000);
        for (var second = 1; second < 20_000; second++)
        {
            if (random.Next(50) == 0)
                (offset, jumpedAt) = (random.Next(-100_000, 100_000), second);
            var read = Read(second + offset, second);
            read.ShouldBeLessThanOrEqualTo(Nine.Plus(Duration.FromSeconds(second + offset)));
            if (second - jumpedAt > 61)
                read.ShouldBe(Nine.Plus(Duration.FromSeconds(second + offset)));
        }
    }

    private Instant Read(int wall, int stopwatch) => time.Read(Nine.Plus(Duration.FromSeconds(wall)), Duration.FromSeconds(stopwatch));
}
