using Governance.Contracts;
using Governance.Modules.Tests.Traffic;
using Governance.PublicSecurity.LostProperty;
using NodaTime;

namespace Governance.Modules.Tests.PublicSecurity;

public class Lost_and_found
{
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 10, 2, 0);

    private readonly FakeHost host = new();

    [Fact]
    public async Task A_citizen_sees_at_once_that_something_alike_was_handed_in_and_nothing_to_claim_it_by()
    {
        await Found("wallet", "2026-03-08", "east-gate", "黑", tag: "ZL-2026-0118");

        var answer = await LookUp("wallet", "2026-03-07", "east-gate", "黑");

        answer.Found.ShouldBeTrue();
        var seen = answer.Facts.ShouldHaveSingleItem().Value;
        seen.Zh.ShouldBe("2026年3月8日（星期日），东门片区，颜色：黑");
        answer.Text.Zh.ShouldNotContain("ZL-2026-0118");
        seen.Zh.ShouldNotContain("ZL");
    }

    [Theory]
    [InlineData("phone", "2026-03-07", "east-gate", "黑", "another kind of thing")]
    [InlineData("wallet", "2026-03-10", "east-gate", "黑", "found two days before it was lost")]
    [InlineData("wallet", "2026-03-07", "lakeside", "黑", "another part of the city")]
    [InlineData("wallet", "2026-03-07", "east-gate", "红", "another colour")]
    public async Task What_is_different_does_not_match(string category, string lostOn, string area, string colour, string why)
    {
        await Found("wallet", "2026-03-08", "east-gate", "黑");

        (await LookUp(category, lostOn, area, colour)).Found.ShouldBeFalse(why);
    }

    [Theory]
    [InlineData("2026-03-09", "east-gate", "黑", "people err by a day")]
    [InlineData("2026-03-07", "unknown", "黑", "lost on the way")]
    [InlineData("2026-03-07", "east-gate", null, "no colour said")]
    [InlineData("2026-03-07", "east-gate", "花色", "a colour that everybody sees otherwise")]
    [InlineData("2025-06-01", "east-gate", "黑", "handed in months later")]
    public async Task What_people_remember_badly_still_matches(string lostOn, string area, string? colour, string why)
    {
        await Found("wallet", "2026-03-08", "east-gate", "黑");

        (await LookUp("wallet", lostOn, area, colour)).Found.ShouldBeTrue(why);
    }

    [Fact]
    public async Task The_likest_comes_first()
    {
        await Found("wallet", "2026-03-08", "unknown", null);
        await Found("wallet", "2026-03-09", "east-gate", "黑");

        (await LookUp("wallet", "2026-03-08", "east-gate", "黑")).Facts[0].Value.Zh.ShouldContain("东门片区");
    }

    [Fact]
    public async Task What_was_given_back_is_found_no_more()
    {
        var found = await Found("wallet", "2026-03-08", "east-gate", "黑");

        await Step(new KeepFound(host), found, "give-back");

        (await LookUp("wallet", "2026-03-07", "east-gate", "黑")).Found.ShouldBeFalse();
        host.Documents.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_officer_who_registers_a_found_thing_sees_who_may_have_lost_it()
    {
        var lost = await Lost("wallet", "2026-03-07", "east-gate", "黑");

        var suggested = await Suggest("2026-03-08");

        suggested.Source!.Zh.ShouldContain($"/office/enquiries/{lost.Id}");
        suggested.Text!.ShouldNotContain(lost.Id.ToString());
        suggested.Text!.ShouldContain("招领中心");
    }

    [Fact]
    public async Task Hearing_twice_of_a_loss_writes_it_down_once()
    {
        var lost = await Lost("wallet", "2026-03-07", "east-gate", "黑");
        var before = host.Documents.ToDictionary();

        await new RegisterLost(host).Handle(new(lost), default);

        host.Documents.ShouldBe(before);
    }

    [Theory]
    [InlineData("match")]
    [InlineData("close")]
    public async Task A_loss_that_is_over_is_searched_for_no_more(string step)
    {
        var lost = await Lost("wallet", "2026-03-07", "east-gate", "黑");

        await Step(new EndLost(host), lost, step);

        (await Suggest("2026-03-08")).Source!.Zh.ShouldContain("没有相像的");
    }

    [Fact]
    public async Task Two_desks_on_one_page_lose_nothing()
    {
        host.Covering("found/wallet/2026-03");
        await Found("wallet", "2026-03-08", "east-gate", "黑");

        (await LookUp("wallet", "2026-03-07", "east-gate", "黑")).Found.ShouldBeTrue();
    }

    [Fact]
    public async Task The_officer_sees_number_and_place_of_what_was_found_and_the_owner_neither()
    {
        await Found("wallet", "2026-03-08", "east-gate", "黑", tag: "ZL-2026-0118");
        var lost = An.Enquiry(LookUpFound.Code, Form("lostOn", "wallet", "2026-03-07", "east-gate", "黑"));

        var suggested = await new SuggestLostReply(host, new StoppedClock(Now)).Handle(new(lost), default);

        suggested.Source!.Zh.ShouldContain("ZL-2026-0118");
        suggested.Source!.Zh.ShouldContain("存东门派出所");
        suggested.Text!.ShouldNotContain("ZL-2026-0118");
    }

    [Fact]
    public void A_loss_is_registered_only_with_what_its_owner_alone_knows()
    {
        CheckLost.Decide(FormValues.Of(("category", "wallet"))).Errors.ShouldHaveSingleItem().Field.ShouldBe("marks");
        CheckLost.Decide(FormValues.Of(("category", "wallet"), ("marks", "内有合影一张"))).Errors.ShouldBeEmpty();
    }

    private async Task<EnquirySnapshot> Lost(string category, string on, string area, string? colour)
    {
        var enquiry = An.Enquiry(LookUpFound.Code, Form("lostOn", category, on, area, colour));
        await new RegisterLost(host).Handle(new(enquiry), default);
        return enquiry;
    }

    private async Task<EnquirySnapshot> Found(string category, string on, string area, string? colour, string tag = "ZL-1")
    {
        var enquiry = An.Enquiry(KeepFound.Code, Form("foundOn", category, on, area, colour));
        (await Step(new KeepFound(host), enquiry, "register", FormValues.Of(("tag", tag), ("kept", "east-gate")))).Refusal.ShouldBeNull();
        return enquiry;
    }

    private Task<LookUpAnswer> LookUp(string category, string on, string area, string? colour) =>
        new LookUpFound(host, new StoppedClock(Now)).Handle(new(LookUpFound.Code, Form("lostOn", category, on, area, colour)), default);

    private Task<SuggestedReply> Suggest(string foundOn) =>
        new SuggestFoundReply(host).Handle(new(An.Enquiry(KeepFound.Code, Form("foundOn", "wallet", foundOn, "east-gate", "黑"))), default);

    private static Task<StepAnswer> Step(
        MediatR.IRequestHandler<TakeStep, StepAnswer> handler, EnquirySnapshot enquiry, string step, FormValues? values = null) =>
        handler.Handle(new(enquiry, step, values ?? FormValues.Empty, "chen"), default);

    private static FormValues Form(string dateField, string category, string on, string area, string? colour)
    {
        var form = FormValues.Of(("category", category), (dateField, on), ("area", area));
        return colour is null ? form : form.With("colour", colour);
    }
}
