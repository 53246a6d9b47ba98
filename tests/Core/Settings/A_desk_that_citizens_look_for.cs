using Governance.Core.Contacts;
using Governance.Core.Officers;
using Governance.Core.Units;

namespace Governance.Core.Tests.Settings;

public sealed class A_desk_that_citizens_look_for(SharedServer shared) : IAsyncLifetime
{
    private static readonly UnitContact Contact = new("平安路 8 号", "8 Ping'an Road", "0000-880110", "周一至周五 9:00–17:00", null, "https://map.example.org/8");

    private Bureau bureau = null!;

    public async ValueTask InitializeAsync() => bureau = await Bureau.Open(shared);

    public ValueTask DisposeAsync() => bureau.DisposeAsync();

    public static TheoryData<string, bool, string> Writers => new()
    {
        { "trial.first:head", true, "its own head" },
        { "trial:head", true, "a head above" },
        { "trial.first", false, "an officer who is no head" },
        { "trial.second:head", false, "the head of another desk" },
        { "office", false, "the office, whose desk it is not" },
    };

    [Theory, MemberData(nameof(Writers))]
    public async Task Is_kept_by_its_head_and_by_heads_above(string who, bool may, string why)
    {
        var actor = A.Officer(who.Split(':')[0], head: who.EndsWith(":head", StringComparison.Ordinal));

        var outcome = await Change(actor, Contact);

        (outcome.Problem?.Kind).ShouldBe(may ? null : ProblemKind.Forbidden, why);
        (await List(actor)).Select(desk => desk.Unit.Code).Contains("trial.first").ShouldBe(may, why);
        (Shown?.Address?.Zh).ShouldBe(may ? "平安路 8 号" : null, why);
    }

    [Fact]
    public async Task Is_shown_as_it_is_kept_and_blank_where_nothing_is()
    {
        (await Change(A.Admin, Contact)).Done();

        Shown!.ShouldSatisfyAllConditions(
            desk => desk.Address.ShouldBe(new("平安路 8 号", "8 Ping'an Road")), desk => desk.Phone.ShouldBe("0000-880110"),
            desk => desk.Hours.ShouldBe(new("周一至周五 9:00–17:00")), desk =>
                desk.Map.ShouldBe("https://map.example.org/8"), desk => desk.SaysAnything.ShouldBeTrue());

        (await Change(A.Admin, UnitContact.None with { AddressZh = "  " }, seen: 1)).Done();
        Shown!.SaysAnything.ShouldBeFalse();
    }

    [Fact]
    public async Task Is_shown_the_same_by_another_host()
    {
        await using var other = await bureau.Start(bureau.Clock);
        (await Change(A.Admin, Contact)).Done();

        await Bureau.Request(other, async (UnitContacts contacts) =>
        {
            await contacts.Reload(default);
            contacts.Of("trial.first").ShouldBe(Contact);
            return contacts;
        });
    }

    [Theory]
    [InlineData("phone", "打总机转", null, "nobody can dial it")]
    [InlineData("phone", "0758 1234567", null, "a blank is dialled by nobody")]
    [InlineData("map", null, "http://map.example.org", "others could read along")]
    [InlineData("map", null, "javascript:alert(1)", "no address at all")]
    public async Task Takes_only_what_can_be_dialled_and_opened(string field, string? phone, string? map, string why) =>
        (await Change(A.Admin, Contact with { Phone = phone ?? Contact.Phone, Map = map ?? Contact.Map })).Refused(ProblemKind.Invalid)
            .Errors.ShouldHaveSingleItem().Field.ShouldBe(field, why);

    private ShownContact? Shown => bureau.Get<ShowContact>().Of("trial.first");

    private Task<Outcome<Core.Settings.SettingVersion>> Change(Actor actor, UnitContact contact, int seen = 0) =>
        bureau.Request((ChangeContact use) => use.Run(actor, "trial.first", contact, "搬了新址", seen, default));

    private Task<IReadOnlyList<KeptContact>> List(Actor actor) => bureau.Request((ChangeContact use) => use.List(actor, default));
}
