using Governance.Contracts;
using Governance.EconomicInvestigation;
using Governance.EconomicInvestigation.FundRaising;
using Governance.EconomicInvestigation.Registrations;

namespace Governance.Modules.Tests.EconomicInvestigation;

public class Money_in_and_out
{
    private static readonly FormValues Two = Form([Paid("2024-01-05", "100000"), Paid("2024-06-05", "20000.50")], [Back("2024-02-05", "2000")]);

    [Fact]
    public void Is_added_up_to_the_fen()
    {
        var ledger = Ledger.Of(Two, "investments", "returns");

        (ledger.Payments, ledger.Paid, ledger.Returns, ledger.Returned, ledger.Loss).ShouldBe((2, 120_000.50m, 1, 2_000m, 118_000.50m));
        ledger.Summary.Zh.ShouldBe("投入 2 笔，合计 120,000.5 元；返还 1 笔，合计 2,000 元；差额 118,000.5 元。");
        ledger.Summary.En!.ShouldContain("difference 118,000.5");
    }

    [Fact]
    public void Interest_that_was_rolled_over_is_no_loss()
    {
        var ledger = Ledger.Of(Form([Paid("2024-01-05", "100000"), Paid("2024-07-05", "6000").With("way", Ledger.Rolled)], []), "investments", "returns");

        ledger.Loss.ShouldBe(100_000m);
        ledger.Summary.Zh.ShouldContain("其中转投 6,000 元没有实际付款");
    }

    [Fact]
    public void Who_received_more_than_he_paid_is_told_so() =>
        Ledger.Of(Form([Paid("2024-01-05", "1000")], [Back("2024-02-05", "3000")]), "investments", "returns").Summary.Zh.ShouldContain("拿回的比付出的多 2,000 元");

    [Fact]
    public void The_same_item_twice_is_told_from_two_items()
    {
        var payment = Paid("2024-01-05", "1000");

        CheckFundRaising.Decide(Form([payment, payment], [])).Errors.ShouldHaveSingleItem().Field.ShouldBe("investments[1].amount");
        CheckFundRaising.Decide(Form([payment, payment.With("contract", "B-2")], [])).Errors.ShouldBeEmpty("two contracts of one day");
        CheckFundRaising.Decide(Form([payment, Paid("2024-02-05", "1000"), payment], [])).Errors[0].Message.Zh.ShouldContain("第 1 项");
    }

    [Fact]
    public void Nothing_comes_back_before_anything_was_paid() =>
        CheckFundRaising.Decide(Form([Paid("2024-01-05", "1000")], [Back("2023-12-05", "10")])).Errors.ShouldHaveSingleItem().Field
            .ShouldBe("returns[0].receivedOn");

    [Fact]
    public void The_officer_is_offered_the_totals_with_the_first_response()
    {
        var suggestion = SuggestFundRaisingReply.Decide(Two);

        suggestion.Text!.ShouldContain("120,000.5 元");
        suggestion.Text!.ShouldContain("七日以内决定是否立案");
        SuggestFundRaisingReply.Decide(FormValues.Empty).Text!.ShouldNotContain("投入 0 笔", customMessage: "a tip has no sums");
    }

    [Fact]
    public void The_result_of_a_registration_begins_with_what_was_really_paid()
    {
        var form = Form([Paid("2024-01-05", "100000"), Paid("2024-07-05", "6000").With("way", Ledger.Rolled)], [Back("2024-02-05", "2000")]);

        var suggestion = SuggestRegistrationReply.Decide(form);

        suggestion.Text!.ShouldContain("实际投入 100,000 元，返还 2,000 元");
        suggestion.Text!.ShouldContain("6,000 元没有实际付款");
        suggestion.Source!.Zh.ShouldContain("逐笔核对");
    }

    internal static FormValues Form(IReadOnlyList<FormValues> paid, IReadOnlyList<FormValues> returned) =>
        FormValues.Empty.WithItems("investments", paid).WithItems("returns", returned);

    internal static FormValues Paid(string day, string amount) => FormValues.Of(("paidOn", day), ("amount", amount), ("way", "银行转账"));

    internal static FormValues Back(string day, string amount) => FormValues.Of(("receivedOn", day), ("amount", amount), ("sort", "利息或者返利"));
}
