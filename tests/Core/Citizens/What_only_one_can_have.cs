using Governance.Core.Reservations;

namespace Governance.Core.Tests.Citizens;

public sealed class What_only_one_can_have(SharedServer shared) : IAsyncLifetime
{
    private Bureau bureau = null!;

    public async ValueTask InitializeAsync() => bureau = await Bureau.Open(shared);

    public ValueTask DisposeAsync() => bureau.DisposeAsync();

    [Fact]
    public async Task An_item_that_many_want_at_once_goes_to_one()
    {
        var wanted = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => bureau.Submit(A.Trial(("number", "T001")))));

        wanted.Count(outcome => outcome.Problem is null).ShouldBe(1);
        wanted.Where(outcome => outcome.Problem is not null)
            .ShouldAllBe(outcome => outcome.Problem!.Kind == ProblemKind.Conflict && outcome.Problem.Errors[0].Field == "form.number");
        (await bureau.Ask("select count(*) from enquiries")).ShouldBe("1");
        (await Free()).ShouldNotContain("T001");
    }

    [Fact]
    public async Task A_slot_takes_as_many_as_it_has_seats()
    {
        var slot = (await Slots())[^1];
        slot.Free.ShouldBe(3);
        var wanted = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => bureau.Submit(A.Trial(("slot", slot.Id)))));

        wanted.Count(outcome => outcome.Problem is null).ShouldBe(3);
        wanted.Where(outcome => outcome.Problem is not null).ShouldAllBe(outcome => outcome.Problem!.Errors[0].Field == "form.slot");
        (await Slots()).ShouldNotContain(other => other.Id == slot.Id);
    }

    [Fact]
    public async Task A_slot_on_a_day_off_or_in_the_past_does_not_exist()
    {
        foreach (var slot in new[] { "2026-03-07T0900-1", "2026-03-02T0900-1", "2026-03-03T0930-1", "2026-03-03T0900-2", "nonsense" })
            (await bureau.Submit(A.Trial(("slot", slot)))).Problem.ShouldNotBeNull(slot).Errors.ShouldHaveSingleItem().Field.ShouldBe("form.slot");
    }

    [Fact]
    public async Task An_item_that_is_only_held_is_free_again_after_its_time_and_a_kept_one_never_is()
    {
        var (held, kept) = ((await bureau.Accept(A.Trial(("number", "T010")))).Id, (await bureau.Accept(A.Trial(("number", "T011")))).Id);
        (await bureau.Step(A.Officer("trial.first"), kept, "work", ("do", "keep"))).Done();
        bureau.Clock.AdvanceDays(4);

        (await Free()).ShouldSatisfyAllConditions(free => free.ShouldContain("T010"), free => free.ShouldNotContain("T011"));
        (await bureau.Accept(A.Trial(("number", "T010")))).Id.ShouldNotBe(held);
        (await bureau.Submit(A.Trial(("number", "T011")))).Refused(ProblemKind.Conflict);
    }

    [Fact]
    public async Task An_enquiry_that_gets_one_of_two_choices_gets_neither()
    {
        await bureau.Accept(A.Trial(("number", "T020")));
        var slot = (await Slots())[^1];
        (await bureau.Submit(A.Trial(("number", "T020"), ("slot", slot.Id)))).Refused(ProblemKind.Conflict);
        (await Slots())[^1].ShouldBe(slot);
    }

    private Task<IReadOnlyList<string>> Free() => bureau.Request((ListFreeItems use) => use.Run("trial.numbers", "T0", 0, 400, default));

    private Task<IReadOnlyList<FreeSlot>> Slots() => bureau.Request((ListFreeSlots use) => use.Run("trial.desk", NodaTime.Instant.MinValue, default));
}
