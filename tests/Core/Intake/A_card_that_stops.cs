using Governance.Core.Tracking;

namespace Governance.Core.Tests.Intake;

public sealed class A_card_that_stops(Bureau bureau) : IClassFixture<Bureau>
{
    [Fact]
    public async Task Keeps_what_is_not_for_this_bureau_from_being_sent_by_any_channel()
    {
        var refused = (await bureau.Submit(A.Trial(("colour", "elsewhere")))).Refused(ProblemKind.Invalid).Errors.ShouldHaveSingleItem();

        refused.Field.ShouldBe("form.colour");
        refused.Message.Zh.ShouldContain("这种颜色归别处管");
        refused.Message.En!.ShouldContain("This colour is for somebody else");
    }

    [Theory]
    [InlineData("red", new[] { "红色的要小心" }, new[] { "试办单", "红色凭证" }, "the answer says so")]
    [InlineData("blue", new string[0], new[] { "试办单" }, "it does not; the card of the top is of the form alone")]
    public async Task Comes_back_after_sending_with_what_to_bring_when_the_answers_say_so(string colour, string[] cards, string[] papers, string why)
    {
        var code = (await bureau.Submit(A.Trial(("colour", colour)))).Done().QueryCode;

        var tracked = (await bureau.Request((TrackEnquiry use) => use.Run(code, default))).Done();

        tracked.Stops.Select(stop => stop.Title.Zh).ShouldBe(cards, why);
        tracked.Bring.Select(document => document.Name.Zh).ShouldBe(papers, why);
    }
}
