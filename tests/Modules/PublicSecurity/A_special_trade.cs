using Governance.Contracts;
using Governance.PublicSecurity.Trades;

namespace Governance.Modules.Tests.PublicSecurity;

public class A_special_trade
{
    [Theory]
    [InlineData("hotel", "new", null, "licences are for the desk")]
    [InlineData("scrap", "new", "public-security.lakeside", "a filing is for the station")]
    [InlineData("hotel", "end", "public-security.lakeside", "closing down is for the station")]
    public void Goes_to_the_desk_for_a_licence_and_to_the_station_for_a_filing(string trade, string matter, string? unit, string why) =>
        AssessTrade.Decide(FormValues.Of(("trade", trade), ("matter", matter), ("area", "lakeside"))).Unit.ShouldBe(unit, why);

    [Theory]
    [InlineData("hotel", "new")]
    [InlineData("hotel", "change")]
    [InlineData("pawn", "new")]
    [InlineData("scrap", "lost")]
    [InlineData("repair", "end")]
    public void Is_asked_for_the_very_papers_that_the_guide_lists(string trade, string matter)
    {
        var form = FormValues.Of(("trade", trade), ("matter", matter));

        SuggestTradeReply.Papers(form).ShouldBe(Listed.In("PublicSecurity", AssessTrade.Code, form), ignoreOrder: true);
    }

    [Fact]
    public void Without_fire_safety_is_told_that_it_cannot_open() =>
        SuggestTradeReply.Decide(FormValues.Of(("trade", "hotel"), ("matter", "new"), ("fireSafety", "none"))).Text!.ShouldContain("不能开业");
}
