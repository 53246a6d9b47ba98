using Governance.Core.Officers;
using Governance.Core.Officers.SignIn;
using NodaTime;

namespace Governance.Core.Tests.Staff;

public sealed class Guessing_a_password(SharedServer shared) : IAsyncLifetime
{
    private const string Stranger = "203.0.113.9";
    private readonly Bureau bureau = new(shared);
    private Officer chen = null!;

    public async ValueTask InitializeAsync()
    {
        await bureau.InitializeAsync();
        chen = await bureau.Employ("chen");
    }

    public ValueTask DisposeAsync() => bureau.DisposeAsync();

    [Cases("M4", "S-02")]
    [Fact]
    public async Task Costs_one_comparison_whether_the_account_is_real_unknown_disabled_or_tried_too_often()
    {
        await bureau.Employ("disabled");
        await bureau.Ask("update officers set disabled = true where account = 'disabled' returning 1");
        await bureau.TryInVain("held", 5);
        await bureau.TryInVain("chen", 5, Stranger);
        bureau.Compared.Clear();

        foreach (var (account, from) in new[] {
            ("chen", Desk.Home), ("nobody", Desk.Home), ("disabled", Desk.Home), ("held", Desk.Home), ("chen", Stranger), ("有人", Desk.Home) })
        {
            await bureau.Try(account, "a guess", from);
            bureau.Compared.Count.ShouldBe(1, $"{account} from {from}");
            bureau.Compared.Clear();
        }
    }

    [Cases("M3")]
    [Fact]
    public async Task Is_answered_in_the_same_words_whatever_is_wrong()
    {
        var said = new List<string>();
        for (var time = 0; time < 8; time++)
            foreach (var account in new[] { "chen", "nobody" })
                said.Add((await bureau.Request((CheckPassword check) => check.Run(account, "a guess", Stranger, _ => null, default))).Problem!.Errors.Single()
                    .Message.Zh);

        said.Distinct().ShouldHaveSingleItem();
    }

    [Cases("M1", "M2")]
    [Fact]
    public async Task Is_slowed_where_it_is_done_and_the_officer_is_not()
    {
        await bureau.TryInVain("chen", 8, Stranger);

        (await bureau.Try("chen", Desk.Right, Stranger)).ShouldBeFalse("even the right one has to wait there");
        (await bureau.Try("chen", Desk.Right)).ShouldBeTrue("he sits elsewhere");

        bureau.Clock.Advance(SlowGuessing.Window + Duration.FromSeconds(1));
        (await bureau.Try("chen", Desk.Right, Stranger)).ShouldBeTrue("after a quarter of an hour");
    }

    [Fact]
    public async Task From_the_officers_own_network_leaves_the_device_that_he_always_uses_alone()
    {
        await bureau.TryInVain("chen", 6);

        (await bureau.Try("chen", Desk.Right)).ShouldBeFalse("a browser that nobody knows");
        (await bureau.Try("chen", Desk.Right, device: Guid.CreateVersion7())).ShouldBeTrue();
    }

    [Fact]
    public async Task On_a_stolen_device_is_slowed_there()
    {
        var device = Guid.CreateVersion7();
        await bureau.TryInVain("chen", 5, device: device);

        (await bureau.Try("chen", Desk.Right, device: device)).ShouldBeFalse();
        (await bureau.Try("chen", Desk.Right)).ShouldBeTrue();
    }

    [Cases("M5")]
    [Fact]
    public async Task Of_many_accounts_from_one_place_is_slowed_on_all_of_them()
    {
        for (var number = 0; number < SlowGuessing.TriesOfSender; number++)
            await bureau.TryInVain($"account{number}", 1, Stranger);

        (await bureau.Try("chen", Desk.Right, Stranger)).ShouldBeFalse();
        (await bureau.Try("chen", Desk.Right)).ShouldBeTrue();
    }

    [Fact]
    public async Task Of_one_account_from_everywhere_leaves_the_known_devices_alone()
    {
        for (var number = 0; number < SlowGuessing.TriesAtAccount; number++)
            await bureau.TryInVain("chen", 1, $"198.51.100.{number}");

        (await bureau.Try("chen", Desk.Right, "192.0.2.77")).ShouldBeFalse();
        (await bureau.Try("chen", Desk.Right, device: Guid.CreateVersion7())).ShouldBeTrue();
    }

    [Fact]
    public async Task Is_forgiven_to_whoever_then_knows_it()
    {
        for (var day = 0; day < 3; day++)
        {
            await bureau.TryInVain("chen", 4);
            (await bureau.Try("chen", Desk.Right)).ShouldBeTrue();
        }
    }

    [Fact]
    public async Task Gets_no_further_by_trying_all_at_once()
    {
        var taken = await Task.WhenAll(Enumerable.Range(0, 40).Select(number => bureau.Try("chen", $"guess {number}", Stranger)));

        taken.ShouldAllBe(slowed => !slowed);
        (await bureau.Try("chen", Desk.Right, Stranger)).ShouldBeFalse();
    }

    [Cases("M5")]
    [Fact]
    public async Task Is_on_record_without_what_was_typed_and_the_officer_is_told()
    {
        await bureau.TryInVain("chen", 7, Stranger);
        await bureau.TryInVain("my-secret-passphrase", 1, Stranger);

        (await bureau.Ask(
            "select string_agg(what, ' ' order by id) from audit_entries where subject = $1 and what like 'officer.sign-in%'", chen.Id.ToString()))
            .ShouldBe("officer.sign-in-failed officer.sign-in-failed officer.sign-in-failed officer.sign-in-failed officer.sign-in-held");
        (await bureau.Ask("select count(*) from audit_entries where details = $1", Stranger)).ShouldBe("6");
        (await bureau.Ask("select count(*) from audit_entries a, failed_sign_ins f where a::text ilike '%passphrase%' or f::text ilike '%passphrase%'"))
            .ShouldBe("0");

        var session = await bureau.SignIn(chen);
        (session.FailedBefore, session.FailedLastFrom).ShouldBe((7, Stranger));
        (await bureau.SignIn(chen)).FailedBefore.ShouldBe(0, "He has been told.");
    }

    [Cases("S-01")]
    [Theory]
    [InlineData("che\0n")]
    [InlineData("chen\uFFFE")]
    [InlineData("\uD800chen")]
    [InlineData("\uDFFF")]
    [InlineData("chen\uFDD0")]
    public async Task By_an_account_that_is_no_text_is_wrong_and_breaks_nothing(string account) => (await bureau.Try(account, "a guess")).ShouldBeFalse();
}
