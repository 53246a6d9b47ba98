using Governance.Contracts;
using Governance.Modules.Tests.Traffic;
using Governance.PublicRelations.Thanks;

namespace Governance.Modules.Tests.PublicRelations;

public class Letter_of_thanks
{
    private readonly FakeHost host = new();

    [Fact]
    public async Task Reaches_whoever_answered_as_soon_as_it_has_come()
    {
        var letter = An.Enquiry(PassOnLetter.Code, FormValues.Of(("how", "file"), ("fileNumber", "2026-000123-7")), kind: EnquiryKind.Suggestion);

        await new PassOnLetter(host).Handle(new(letter), default);

        host.Asked.ShouldHaveSingleItem().ShouldBe(new PassOnThanks(letter.Id, "2026-000123-7"));
    }

    [Theory]
    [InlineData(PassOnLetter.Code, null, "it names no enquiry")]
    [InlineData("public-relations.letter-to-director", "2026-000123-7", "it is no letter of thanks")]
    public async Task Alone_is_passed_on_and_only_with_a_number(string type, string? number, string why)
    {
        await new PassOnLetter(host).Handle(
            new(An.Enquiry(type, number is null ? FormValues.Empty : FormValues.Of(("fileNumber", number)))), default);

        host.Asked.ShouldBeEmpty(why);
    }

    [Fact]
    public async Task Reaches_the_officer_by_the_number_that_the_desk_found()
    {
        (await Deliver(("fileNumber", "2026-000123-7"))).Refusal.ShouldBeNull();

        host.Asked.OfType<PassOnThanks>().ShouldHaveSingleItem().FileNumber.ShouldBe("2026-000123-7");
    }

    [Fact]
    public async Task Is_not_said_to_be_delivered_by_a_number_that_leads_nowhere()
    {
        host.Refusing<PassOnThanks>("没有这个办件编号的诉求。");

        (await Deliver(("fileNumber", "2026-999999-7"))).Refusal!.Zh.ShouldContain("办件编号");
    }

    [Fact]
    public async Task Is_delivered_by_hand_where_there_is_no_number()
    {
        (await Deliver(("passedTo", "城东派出所 王警官"))).Refusal.ShouldBeNull();
        host.Asked.ShouldBeEmpty();
    }

    private Task<StepAnswer> Deliver(params (string, string)[] values) =>
        new DeliverThanks(host).Handle(new(An.Enquiry(PassOnLetter.Code), "deliver", FormValues.Of(values), "chen"), default);
}
