using Governance.Contracts;
using Governance.EconomicInvestigation.Registrations;

namespace Governance.Modules.Tests.EconomicInvestigation;

public class Victim_registration
{
    [Fact]
    public void An_account_has_a_number_of_one_kind_or_the_other()
    {
        Check(Account("yes")).ShouldHaveSingleItem().Field.ShouldBe("accounts[0].cardNumber");
        Check(Account("yes", ("otherAccount", "wangwu@example.cn"))).ShouldBeEmpty();
    }

    [Fact]
    public void Money_can_come_back_to_an_account_of_his_own_alone()
    {
        var others = Account("no", ("cardNumber", "6217000000000006"));

        Check(others).ShouldHaveSingleItem().Field.ShouldBe("accounts");
        Check(others, Account("yes", ("cardNumber", "6217000000000014"))).ShouldBeEmpty();
    }

    [Fact]
    public void Whoever_does_not_confirm_that_it_is_true_cannot_send_it() =>
        CheckRegistration.Decide(FormValues.Of(("truth", "no"))).Errors.ShouldHaveSingleItem().Field.ShouldBe("truth");

    [Fact]
    public void The_reason_tells_how_much_work_it_is_and_no_sum()
    {
        var assessment = AssessRegistration.Decide(Money_in_and_out.Form([Money_in_and_out.Paid("2024-01-05", "123456")], []));

        assessment.Reason!.Zh.ShouldContain("投入 1 笔");
        assessment.Reason!.Zh.ShouldNotContain("123");
    }

    [Fact]
    public void Who_registered_elsewhere_is_looked_up_first() =>
        AssessRegistration.Decide(FormValues.Of(("reported", "yes"))).Urgency.ShouldBe(Urgency.High);

    private static IReadOnlyList<FieldError> Check(params IReadOnlyList<FormValues> accounts) =>
        CheckRegistration.Decide(FormValues.Of(("registrant", "我本人")).WithItems("accounts", accounts)).Errors;

    private static FormValues Account(string mine, params IEnumerable<(string, string)> more) => FormValues.Of([("bank", "工商银行"), ("mine", mine), .. more]);
}
