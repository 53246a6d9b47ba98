using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Modules;
using Governance.Core.Outbox;
using Governance.Core.Protection;
using Governance.Core.Reservations;
using Governance.Core.Timeline;
using Governance.Core.ToHost;
using Governance.Core.Tracking;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Tests.Citizens;

/// <summary>Monday 2 March 2026, nine in the morning; a number of the trial pool is held for three days.</summary>
public sealed class What_is_given_back(SharedServer shared) : IAsyncLifetime
{
    private const string Friday = "2026-03-06T0900-1";
    private Bureau bureau = null!;
    private string code = "";
    private Guid id;

    public async ValueTask InitializeAsync()
    {
        bureau = await Bureau.Open(shared);
        var booked = await bureau.Accept(A.Trial(("slot", Friday), ("number", "T001")));
        (id, code) = (booked.Id, booked.QueryCode);
    }

    public ValueTask DisposeAsync() => bureau.DisposeAsync();

    [Fact]
    public async Task By_its_citizen_is_told_to_the_module_once_it_is_free()
    {
        (await GiveBack("trial.desk")).Done();
        (await GiveBack("trial.numbers")).Done();
        (await GiveBack("trial.numbers")).Refused(ProblemKind.NotFound);

        (await Heard()).ShouldBe($"accepted, trial.desk {Friday} returned, trial.numbers T001 returned");
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Because_its_time_ran_out_is_told_and_shown_once_whatever_hosts_run()
    {
        bureau.Clock.Reset(Bureau.At("2026-03-05 09:00"));
        (await End()).ShouldBe(0, "it is held to the end of the third day");
        await using var other = await bureau.Start(bureau.Clock);

        bureau.Clock.Reset(Bureau.At("2026-03-05 09:01"));
        var ended = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => End()).Append(Bureau.Request(other, (EndHolds use) => use.Run(default))));

        ended.Sum().ShouldBe(1);
        (await Heard()).ShouldBe("accepted, trial.numbers T001 expired");
        var seen = await bureau.Track(code);
        seen.Held.Items.ShouldBeEmpty();
        seen.Timeline[^1].ShouldSatisfyAllConditions(
            line => line.Event.ShouldBe(TimelineEvent.GivenBack), line => line.Facts[0].Value.ShouldBe("T001"));
        (await bureau.Accept(A.Trial(("number", "T001")))).ShouldNotBeNull();
        await bureau.Tick();
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_not_what_is_held_by_another_by_then()
    {
        bureau.Clock.Reset(Bureau.At("2026-03-05 09:01"));
        var second = await bureau.Accept(A.Trial(("number", "T001")));

        (await End()).ShouldBe(0);

        (await bureau.Track(second.QueryCode)).Held.Items.ShouldHaveSingleItem().Item.ShouldBe("T001");
    }

    [Fact]
    public async Task Is_not_what_is_held_anew_by_the_same_enquiry()
    {
        bureau.Clock.Reset(Bureau.At("2026-03-05 09:01"));
        await bureau.Request(async (GovernanceDb db) => await db.PoolItems.Where(item => item.Item == "T001")
            .ExecuteUpdateAsync(set => set.SetProperty(item => item.HeldUntil, bureau.Clock.GetCurrentInstant().Plus(Duration.FromHours(1)))));

        (await bureau.Request((EndHold end) => end.Run(id, "trial.numbers", "T001", default))).ShouldBeFalse();

        (await bureau.Track(code)).Held.Items.ShouldHaveSingleItem().Item.ShouldBe("T001");
    }

    private Task<Outcome<TrackedEnquiry>> GiveBack(string source) => bureau.Request((GiveBackHeld use) => use.Run(code, A.AtHome, source, default));

    private Task<int> End() => bureau.Get<EndHolds>().Run(default);

    private async Task<string?> Heard()
    {
        foreach (var _ in Enumerable.Range(0, 4))
            await bureau.Get<DeliverOutbox>().Run(default);
        return await bureau.Request(async (GovernanceDb db) => (await new ReadDocumentForModule(
            db, bureau.Get<FieldProtection>(), new CallingModule("Trial")).Handle(new ReadDocument($"heard/{id}"), default)).Content);
    }
}
