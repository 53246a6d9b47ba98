using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Office;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Testing;

namespace Governance.Core.Tests.Clocks;

public sealed class What_happens_on_a_clock(SharedServer shared) : IAsyncLifetime
{
    private const string Everything = "ClockWarned, ClockWarned, ClockBreached, ClockEscalated, ClockEscalated";
    private Bureau bureau = null!;

    public async ValueTask InitializeAsync() => bureau = await Bureau.Open(shared);

    public ValueTask DisposeAsync() => bureau.DisposeAsync();

    [Fact]
    public async Task Happens_at_its_time_and_not_before()
    {
        var id = (await bureau.Accept(A.Consultation)).Id;
        foreach (var (at, expected) in new[]
        {
            ("2026-03-03 02:59", ""), ("2026-03-03 03:00", "ClockWarned"),
            ("2026-03-03 06:35", "ClockWarned"), ("2026-03-03 06:36", "ClockWarned, ClockWarned"),
            ("2026-03-03 08:59", "ClockWarned, ClockWarned"), ("2026-03-03 09:00", "ClockWarned, ClockWarned, ClockBreached"),
            ("2026-03-04 17:29", "ClockWarned, ClockWarned, ClockBreached"), ("2026-03-04 17:30", "ClockWarned, ClockWarned, ClockBreached, ClockEscalated"),
            ("2026-03-06 17:29", "ClockWarned, ClockWarned, ClockBreached, ClockEscalated"), ("2026-03-06 17:30", Everything),
            ("2027-03-06 17:30", Everything),
        })
        {
            await bureau.Tick(Bureau.At(at));
            (await Events(id)).ShouldBe(expected, at);
        }

        (await bureau.OpenClock(id)).BreachedAt.ShouldBe(Bureau.At("2026-03-03 09:00"));
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_caught_up_in_order_by_a_late_start()
    {
        var id = (await bureau.Accept(A.Of(EnquiryKind.Tip))).Id;
        await bureau.Tick(Bureau.At("2026-04-20 12:00"));

        (await Events(id)).ShouldBe(Everything);
        (await bureau.Ask("select string_agg(topic, ', ' order by id) from outbox where enquiry_id = $1", id)).ShouldBe(
            "EnquiryAccepted, ClockWarned, ClockWarned, ClockBreached");
    }

    [Fact]
    public async Task Does_not_happen_again_when_the_clock_of_a_host_jumps_back()
    {
        var id = (await bureau.Accept(A.Consultation)).Id;
        await bureau.Tick(Bureau.At("2026-03-03 10:00"));
        await bureau.Tick(Bureau.At("2026-03-02 10:00"));
        await bureau.Tick(Bureau.At("2026-03-03 10:00"));

        (await Events(id)).ShouldBe("ClockWarned, ClockWarned, ClockBreached");
    }

    [Fact]
    public async Task Happens_once_whatever_hosts_tick_at_once()
    {
        var ids = new List<Guid>();
        for (var count = 0; count < 300; count++)
            ids.Add((await bureau.Accept(A.Consultation)).Id);
        await using var second = await bureau.Start(bureau.Clock);
        bureau.Clock.Reset(Bureau.At("2026-03-04 18:00"));
        var hosts =
            new[] { bureau.Get<TickClocks>(), second.GetRequiredService<TickClocks>(), bureau.Get<TickClocks>(), second.GetRequiredService<TickClocks>() };

        var moved = await Task.WhenAll(hosts.Select(host => host.Run(default)));

        (moved.Sum() + await bureau.Tick()).ShouldBe(300);
        (await bureau.Ask("select count(*) from (select from timeline where event like 'Clock%' group by enquiry_id having count(*) = 4) t")).ShouldBe("300");
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Does_not_happen_to_an_answered_enquiry()
    {
        var id = (await bureau.Accept(A.Consultation)).Id;
        (await bureau.Step(A.Office, id, "reply", ("reply", "带户口簿办理。"))).Done();
        await bureau.Tick(Bureau.At("2026-05-03 10:00"));

        (await Events(id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Leaves_a_change_by_an_officer_at_the_same_time_whole()
    {
        var id = (await bureau.Accept(A.Consultation)).Id;
        bureau.Clock.Reset(Bureau.At("2026-03-03 04:00"));
        await Task.WhenAll(
            Task.Run(() => bureau.Get<TickClocks>().Run(default)),
            Task.Run(() => bureau.Request((TakeEnquiry use) => use.Run(A.Office, id, default))),
            Task.Run(() => bureau.Get<TickClocks>().Run(default)));
        await bureau.Tick();

        (await Events(id)).ShouldBe("ClockWarned");
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    private Task<string> Events(Guid id) =>
        bureau.Ask(
            "select string_agg(event, ', ' order by sequence) from timeline where enquiry_id = $1 and event in ('ClockWarned', 'ClockBreached', "
                + "'ClockEscalated')", id);
}
