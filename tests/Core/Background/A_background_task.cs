using System.Collections.Concurrent;
using Governance.Core.Announcements;
using Governance.Core.Background;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Governance.Core.Tests.Background;

public sealed class A_background_task(Bureau bureau) : IClassFixture<Bureau>
{
    private static readonly TimeSpan Never = TimeSpan.FromHours(1);

    [Fact]
    public async Task Comes_again_whatever_went_wrong_and_does_not_fill_the_log_with_it()
    {
        var log = new Kept();
        using var task = new Trial(log, TimeSpan.Zero, turn => turn <= 9 ? throw new InvalidTimeZoneException() : false);

        await task.StartAsync(default);
        await task.Until(11);
        await task.StopAsync(default);

        task.ExecuteTask!.IsCompletedSuccessfully.ShouldBeTrue();
        log.Levels.Count(level => level == LogLevel.Warning).ShouldBe(4, "of nine failures the first, second, fourth and eighth");
        log.Levels.Count(level => level == LogLevel.Information).ShouldBe(1, "and once that it goes on");
    }

    [Fact]
    public async Task Comes_again_at_once_while_more_waits_and_pauses_then_until_it_is_woken()
    {
        using var task = new Trial(new Kept(), Never, turn => turn < 5);

        await task.StartAsync(default);
        await task.Until(5);
        task.Turns.ShouldBe(5, "nothing more waits, and the pause is long");
        task.Wake();
        await task.Until(6);
        await task.StopAsync(default);

        task.Turns.ShouldBe(6);
    }

    [Fact]
    public async Task That_fails_while_much_waits_pauses_all_the_same()
    {
        using var task = new Trial(new Kept(), Never, turn => turn < 3 ? true : throw new InvalidTimeZoneException());

        await task.StartAsync(default);
        await task.Until(3);
        task.Wake();
        await task.Until(4);
        await task.StopAsync(default);

        task.Turns.ShouldBe(4, "one for the wake");
    }

    [Fact]
    public async Task Of_a_host_that_starts_takes_its_first_turn_when_the_host_serves()
    {
        using var task = new Trial(new Kept(), Never, _ => false);
        IHostedLifecycleService lifecycle = task;

        await lifecycle.StartingAsync(default);
        await task.StartAsync(default);
        task.Turns.ShouldBe(0);
        await lifecycle.StartedAsync(default);
        await task.Until(1);
        await task.StopAsync(default);

        task.Turns.ShouldBe(1);
    }

    [Fact]
    public async Task Of_a_host_that_never_serves_ends_with_it()
    {
        using var task = new Trial(new Kept(), Never, _ => false);

        await ((IHostedLifecycleService)task).StartingAsync(default);
        await task.StartAsync(default);
        await task.StopAsync(default);

        task.ExecuteTask!.IsCompleted.ShouldBeTrue();
        task.Turns.ShouldBe(0);
    }

    [Fact]
    public void Is_found_by_being_there_and_hears_what_other_hosts_say_as_the_one_that_runs()
    {
        var written = typeof(BackgroundTask).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(BackgroundTask)) && !type.IsAbstract).ToArray();
        var running = bureau.Get<IEnumerable<IHostedService>>().ToArray();

        written.ShouldNotBeEmpty();
        running.Select(task => task.GetType()).ShouldBe(written, ignoreOrder: true);
        var hears = bureau.Get<IEnumerable<IHearNotices>>().OfType<BackgroundTask>().ToArray();
        hears.ShouldNotBeEmpty();
        hears.ShouldBeSubsetOf(running.OfType<BackgroundTask>());
    }

    private sealed class Trial(ILogger log, TimeSpan interval, Func<int, bool> turn) : BackgroundTask(log)
    {
        private readonly SemaphoreSlim turned = new(0);
        private int reached;

        internal int Turns { get; private set; }

        protected override TimeSpan Interval => interval;

        internal async Task Until(int turns)
        {
            for (; reached < turns; reached++)
                (await turned.WaitAsync(TimeSpan.FromSeconds(30))).ShouldBeTrue($"turn {reached + 1} does not come");
        }

        public override void Dispose()
        {
            turned.Dispose();
            base.Dispose();
        }

        protected override Task<bool> Turn(CancellationToken stoppingToken)
        {
            Turns++;
            turned.Release();
            return Task.FromResult(turn(Turns));
        }
    }

    private sealed class Kept : ILogger
    {
        internal ConcurrentQueue<LogLevel> Levels { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Levels.Enqueue(logLevel);
    }
}
