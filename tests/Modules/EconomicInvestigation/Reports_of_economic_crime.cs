using Governance.Contracts;
using Governance.EconomicInvestigation.ContractFraud;
using Governance.EconomicInvestigation.Counterfeits;
using Governance.EconomicInvestigation.FundRaising;
using Governance.EconomicInvestigation.Invoices;
using Governance.EconomicInvestigation.PyramidSelling;

namespace Governance.Modules.Tests.EconomicInvestigation;

public class Reports_of_economic_crime
{
    [Theory]
    [InlineData("fleeing", null, Urgency.Emergency, "assets are on the move")]
    [InlineData("unpaid", "五百人以上", Urgency.High, "many people")]
    [InlineData("collecting", "不清楚", Urgency.High, "more people pay every day")]
    [InlineData("unpaid", "十人以内", Urgency.Normal, "in its turn")]
    public void Fund_raising_that_still_takes_or_moves_money_comes_first(string state, string? reached, Urgency urgency, string why) =>
        AssessFundRaising.Decide(FormValues.Of(("state", state), ("reached", reached ?? ""))).Urgency.ShouldBe(urgency, why);

    [Theory]
    [InlineData("me", null, null, Urgency.Emergency, "held")]
    [InlineData("other", null, null, Urgency.Emergency, "held")]
    [InlineData("unknown", null, null, Urgency.High, "cannot be reached")]
    [InlineData("no", "三十人以上", "三级以上", Urgency.High, "the organisers are prosecuted")]
    [InlineData("no", "三十人以上", "一级、两级", Urgency.Normal, "below that")]
    public void Whoever_is_held_by_pyramid_sellers_is_fetched_now(string held, string? crowd, string? levels, Urgency urgency, string why) =>
        AssessPyramidSelling.Decide(FormValues.Of(("held", held), ("crowd", crowd ?? ""), ("levels", levels ?? ""))).Urgency.ShouldBe(urgency, why);

    [Fact]
    public void Whoever_is_held_is_told_of_110_before_anything_else() =>
        SuggestPyramidSellingReply.Decide(FormValues.Of(("held", "other"))).Text!.Split('\n')[1].ShouldContain("110");

    [Theory]
    [InlineData("fleeing", "没有", Urgency.Emergency, "goods leave")]
    [InlineData("gone", "没有", Urgency.High, "they are gone")]
    [InlineData("arguing", "没有", Urgency.Normal, "most likely a dispute")]
    public void A_contract_whose_other_side_is_leaving_comes_first(string reachable, string court, Urgency urgency, string why) =>
        AssessContractFraud.Decide(FormValues.Of(("reachable", reachable), ("court", court))).Urgency.ShouldBe(urgency, why);

    [Fact]
    public void A_dispute_is_shown_the_way_through_the_courts_and_the_officer_the_difference()
    {
        var form = FormValues.Of(("reachable", "arguing"), ("got", "1500"))
            .WithItems("payments", [FormValues.Of(("amount", "5000")), FormValues.Of(("amount", "2500"))]);

        var suggestion = SuggestContractFraudReply.Decide(form);

        suggestion.Text!.ShouldContain("财产保全");
        suggestion.Source!.Zh.ShouldContain("差额 6,000 元");
        SuggestContractFraudReply.Decide(form.With("reachable", "gone")).Text!.ShouldNotContain("财产保全");
    }

    [Theory]
    [InlineData("yes", null, "shop", "goods", Urgency.Emergency, Complexity.Complex, "on the move")]
    [InlineData("no", "yes", "shop", "medicine", Urgency.Emergency, Complexity.Complex, "people are unwell")]
    [InlineData("no", null, "factory", "money", Urgency.High, Complexity.Complex, "a workshop moves soon")]
    [InlineData("no", null, "one", "money", Urgency.Normal, Complexity.Simple, "a single note")]
    [InlineData("no", null, "shop", "goods", Urgency.Normal, Complexity.Complex, "in its turn")]
    public void Counterfeits_that_move_or_hurt_come_first(
        string happening, string? hurt, string scale, string what, Urgency urgency, Complexity complexity, string why)
    {
        var assessment = AssessCounterfeit.Decide(FormValues.Of(("happening", happening), ("hurt", hurt ?? ""), ("scale", scale), ("what", what)));

        (assessment.Urgency, assessment.Complexity).ShouldBe((urgency, complexity), why);
    }

    [Fact]
    public void False_notes_are_counted_by_their_face_value()
    {
        var form = FormValues.Of(("what", "money"))
            .WithItems("notes", [FormValues.Of(("value", "100"), ("count", "12")), FormValues.Of(("value", "20"), ("count", "3"))]);

        SuggestCounterfeitReply.Decide(form).Source!.Zh.ShouldContain("15 张，面额合计 1,260 元");
    }

    [Theory]
    [InlineData("yes", "issue", Urgency.Emergency, Complexity.Complex, "books are being destroyed")]
    [InlineData("no", "refund", Urgency.High, Complexity.Complex, "soon moved")]
    [InlineData("no", "evade", Urgency.Normal, Complexity.Simple, "the tax authority first")]
    [InlineData("no", "issue", Urgency.Normal, Complexity.Complex, "in its turn")]
    public void Invoices_whose_traces_vanish_come_first(string destroyed, string matter, Urgency urgency, Complexity complexity, string why)
    {
        var assessment = AssessFalseInvoices.Decide(FormValues.Of(("destroyed", destroyed), ("matter", matter)));

        (assessment.Urgency, assessment.Complexity).ShouldBe((urgency, complexity), why);
    }

    [Fact]
    public void Evasion_is_told_where_it_went_and_the_officer_gets_the_totals()
    {
        var form = FormValues.Of(("matter", "evade")).WithItems("invoices", [FormValues.Of(("amount", "113000"), ("fee", "6780"))]);

        var suggestion = SuggestFalseInvoicesReply.Decide(form);

        suggestion.Text!.ShouldContain("税务机关");
        suggestion.Source!.Zh.ShouldContain("价税合计 113,000 元，开票费 6,780 元");
    }
}
