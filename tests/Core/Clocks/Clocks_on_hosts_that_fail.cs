using System.Globalization;
using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Units;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Npgsql;

namespace Governance.Core.Tests.Clocks;

public sealed class Clocks_on_hosts_that_fail(SharedServer shared)
{
    [Fact]
    public async Task Fire_each_event_once_while_four_hosts_tick_and_connections_are_cut_off()
    {
        const int many = 400, cuts = 40, rounds = 400;
        await using var bureau = await Bureau.Open(shared);
        var head = await bureau.Employ(OfficeDesk.Code, head: true);
        await Parallel.ForAsync(0, many, async (_, _) => await bureau.AcceptSuggestion());
        await bureau.LetConnectionsLast(rows: 20, cutEach: 7);
        bureau.Clock.Reset(Bureau.At("2026-05-30 09:00"));
        var hosts = Enumerable.Range(0, 4).Select(_ => ActivatorUtilities.CreateInstance<TickClocks>(bureau.Get<IServiceProvider>())).ToArray();
        await using var knife = NpgsqlDataSource.Create(bureau.ConnectionString);
        var (cut, lost) = (0, 0);

        // Each round every host ticks once and, until enough were cut from outside, one connection is cut wherever it is. The hosts must come to the end of it.
        for (var round = 1; await Due(bureau) > 0; round++)
        {
            round.ShouldBeLessThanOrEqualTo(rounds, $"{await Due(bureau)} of {many} clocks are due still, after {cut} cuts and {lost} lost ticks");
            var ticks = hosts.Select(Tick).ToArray();
            if (cut < cuts)
                cut += await Cut(knife);
            lost += (await Task.WhenAll(ticks)).Count(through => !through);
        }

        lost.ShouldBeGreaterThan(20, "so many ticks at least were to be cut off");
        (await bureau.Ask("select count(*) from timeline where event = 'ClockBreached'")).ShouldBe($"{many}");
        (await bureau.Ask("select count(*) from timeline where event = 'ClockEscalated'")).ShouldBe($"{2 * many}");
        (await bureau.Ask("select count(*) from staff_notices where officer_id = $1 and event = 'Breached'", head.Id)).ShouldBe($"{many}");
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_through_by_smaller_batches_where_no_connection_lasts_for_a_large_one()
    {
        const int many = 60, lasts = 3;
        await using var bureau = await Bureau.Open(shared);
        await Parallel.ForAsync(0, many, async (_, _) => await bureau.AcceptSuggestion());
        await bureau.LetConnectionsLast(rows: lasts);
        bureau.Clock.Reset(Bureau.At("2026-05-30 09:00"));

        // At worst every tick that got through is followed by one that asked for too much.
        var turns = 0;
        for (; await Due(bureau) > 0; turns++)
        {
            turns.ShouldBeLessThan(20 + (2 * many), $"{await Due(bureau)} of {many} clocks are due still");
            await Tick(bureau.Get<TickClocks>());
        }

        turns.ShouldBeGreaterThan(many / lasts, "no tick was cut off, so nothing was seen");
        (await bureau.Ask("select count(*) from timeline where event = 'ClockBreached'")).ShouldBe($"{many}");
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Go_on_after_whatever_went_wrong_in_one_tick()
    {
        await using var bureau = await Bureau.Open(shared);
        var stumbling = new Stumbling();
        using var keep = new ClockTicker(bureau.Get<TickClocks>(), bureau.Get<NpgsqlDataSource>(), stumbling, NullLogger<ClockTicker>.Instance);

        await keep.StartAsync(default);
        await Eventually.Holds(() => stumbling.Asked > 1 || keep.ExecuteTask!.IsCompleted);

        keep.ExecuteTask!.IsCompleted.ShouldBeFalse("the clocks of this host would stand still");
        await keep.StopAsync(default);
    }

    [Cases("F11", "F12")]
    [Fact]
    public async Task Fire_nothing_twice_and_nothing_early_when_the_clock_goes_back_and_forth()
    {
        await using var bureau = await Bureau.Open(shared);
        await bureau.AcceptSuggestion();
        (await bureau.Tick(Bureau.At("2026-03-18 17:30"))).ShouldBeGreaterThan(0);
        var before = await bureau.Ask("select count(*) from timeline");

        (await bureau.Tick(Bureau.At("2026-03-02 09:00"))).ShouldBe(0, "back to the beginning");
        (await bureau.Tick(Bureau.At("2026-03-18 17:30"))).ShouldBe(0, "and forward again");

        (await bureau.Ask("select count(*) from timeline")).ShouldBe(before);
    }

    private static async Task<int> Due(Bureau bureau) =>
        int.Parse(await bureau.Ask("select count(*) from clocks where state = 'Running' and next_at <= $1", bureau.Clock.GetCurrentInstant().ToDateTimeUtc()),
            CultureInfo.InvariantCulture);

    /// <summary>One connection of the hosts, whatever it is at.</summary>
    private static async Task<int> Cut(NpgsqlDataSource knife)
    {
        await using var cut = knife.CreateCommand(
            """
            select count(pg_terminate_backend(pid)) from (
              select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
                  and query like '%clocks%' order by random() limit 1) one
            """);
        return (int)(long)(await cut.ExecuteScalarAsync())!;
    }

    /// <summary>
    /// Whether the tick got through. A host that lost its connection in the middle comes back, whatever the driver makes of what is gone;
    /// hosts that meet on one clock do not.
    /// </summary>
    private static async Task<bool> Tick(TickClocks host)
    {
        try
        {
            await host.Run(default);
            return true;
        }
        catch (Exception lost) when (
            lost is NpgsqlException and not PostgresException { SqlState: not PostgresErrorCodes.AdminShutdown } or NullReferenceException)
        {
            return false;
        }
    }

    private sealed class Stumbling : IClock
    {
        public int Asked { get; private set; }

        public Instant GetCurrentInstant() => ++Asked == 1 ? throw new InvalidOperationException("Once only.") : Bureau.At("2026-03-02 09:00");
    }
}
