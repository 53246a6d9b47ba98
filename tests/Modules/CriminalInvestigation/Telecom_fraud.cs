using Governance.Contracts;
using Governance.CriminalInvestigation.Fraud;
using Governance.Modules.Tests.Traffic;
using NodaTime;

namespace Governance.Modules.Tests.CriminalInvestigation;

public class Telecom_fraud
{
    private static readonly LocalDate Today = new(2026, 3, 10);

    [Theory]
    [InlineData("half-hour", "no", Urgency.Emergency, "every minute counts")]
    [InlineData("today", "no", Urgency.High, "a stop may still help")]
    [InlineData("earlier", "no", Urgency.Normal, "to be investigated")]
    [InlineData("earlier", "yes", Urgency.Emergency, "still in touch, and may pay on")]
    public void Money_that_can_still_be_stopped_comes_first(string lastPaid, string stillTalking, Urgency urgency, string why) =>
        Assess(("lost", "yes"), ("lastPaid", lastPaid), ("stillTalking", stillTalking), ("called", "yes")).Urgency.ShouldBe(urgency, why);

    [Fact]
    public void Where_nobody_was_called_the_desk_sends_the_stop()
    {
        Assess(("lost", "yes"), ("lastPaid", "half-hour"), ("called", "no")).Reason!.Zh.ShouldContain("马上发起紧急止付");
        Assess(("lost", "yes"), ("lastPaid", "half-hour"), ("called", "yes")).Reason!.Zh.ShouldContain("核对止付有没有发出");
    }

    [Fact]
    public void A_suspicious_call_without_loss_is_answered_from_the_desk() => Assess(("lost", "no")).Complexity.ShouldBe(Complexity.Simple);

    [Fact]
    public void Sums_are_added_up_by_payee_however_the_account_is_spaced()
    {
        var report = new FraudReport(Five());

        report.Total.ShouldBe(23_650.50m);
        report.ByPayee.Select(paid => (paid.Payments, paid.Amount)).ShouldBe([(3, 18_000m), (1, 5_000.50m), (1, 650m)]);
    }

    [Fact]
    public void The_officer_is_offered_the_sums_and_the_victim_what_to_do()
    {
        var suggestion = SuggestFraudReply.Decide(new(Five().With("lost", "yes").With("lastPaid", "today")));

        suggestion.Text!.ShouldContain("共 5 笔，合计 23,650.5 元");
        suggestion.Text!.ShouldContain("96110");
        suggestion.Text!.ShouldNotContain("6217", customMessage: "accounts are for the officer");
        suggestion.Source!.Zh.ShouldContain("18,000");
        suggestion.Source!.En!.ShouldContain("5 payment(s)");
    }

    [Fact]
    public void Who_still_talks_to_the_fraudster_is_told_to_hang_up_first() =>
        SuggestFraudReply.Decide(new(FormValues.Of(("lost", "no"), ("stillTalking", "yes")))).Text!.Split('\n')[1].ShouldContain("挂断");

    [Fact]
    public void A_payment_that_names_no_payee_cannot_be_stopped()
    {
        var error = Check(Payment("2026-03-09", "500", ("way", "银行转账"))).ShouldHaveSingleItem();

        error.Field.ShouldBe("transfers[0].payeeAccount");
        error.Message.In("en").ShouldContain("details of the record");
        Check(Payment("2026-03-09", "500", ("way", "现金或者黄金当面交"))).ShouldBeEmpty("cash has no account");
    }

    [Fact]
    public void The_same_payment_twice_is_told_from_two_payments()
    {
        var payment = Payment("2026-03-09", "500", ("payeeAccount", "13800138000"));

        Check(payment, payment).ShouldHaveSingleItem().Field.ShouldBe("transfers[1].amount");
        Check(payment, payment.With("paidAt", "21:37")).ShouldBeEmpty("a minute apart they are two");
    }

    [Fact]
    public void Payments_before_it_began_are_a_mistake() =>
        Check(Payment("2026-02-01", "500", ("payee", "张三"))).ShouldHaveSingleItem().Field.ShouldBe("transfers[0].paidOn");

    [Theory]
    [InlineData("2026-03-10", 0, "today")]
    [InlineData("2026-03-09", 0, "just before midnight")]
    [InlineData("2026-03-08", 1, "not within the half hour before")]
    public void Within_the_half_hour_before_fits_the_payments(string day, int errors, string why) =>
        CheckFraud.Decide(
            new(FormValues.Of(("lost", "yes"), ("lastPaid", "half-hour"), ("began", "2026-03-01"))
                .WithItems("transfers", [Payment(day, "500", ("payee", "张三"))])),
            Today).Errors.Count.ShouldBe(errors, why);

    [Fact]
    public async Task The_day_is_that_of_the_bureau_not_of_Greenwich()
    {
        var form = FormValues.Of(("lost", "yes"), ("lastPaid", "half-hour"), ("began", "2026-03-01"))
            .WithItems("transfers", [Payment("2026-03-10", "500", ("payee", "张三"))]);

        // Half past midnight on 12 March in the bureau, still the 11th in Greenwich: the payment of the 10th is too long ago.
        (await new CheckFraud(new StoppedClock(Instant.FromUtc(2026, 3, 11, 16, 30))).Handle(new(FraudReport.Code, form), default))
            .Errors.ShouldHaveSingleItem();
    }

    private static IReadOnlyList<FieldError> Check(params IReadOnlyList<FormValues> payments) => CheckFraud.Decide(
        new(FormValues.Of(("lost", "yes"), ("lastPaid", "earlier"), ("began", "2026-03-01")).WithItems("transfers", payments)), Today).Errors;

    private static FormValues Five() => FormValues.Of(("lost", "yes")).WithItems("transfers",
    [
        Payment("2026-03-08", "5000", ("payee", "李四"), ("payeeAccount", "6217 0000 0000 0006")),
        Payment("2026-03-08", "3000", ("payee", "李四"), ("payeeAccount", "6217000000000006")),
        Payment("2026-03-09", "10000", ("payee", "李四"), ("payeeAccount", "6217-0000-0000-0006")),
        Payment("2026-03-09", "5000.5", ("payee", "王五"), ("payeeAccount", "wangwu@example.cn")),
        Payment("2026-03-10", "650", ("payee", "赵六")),
    ]);

    private static FormValues Payment(string day, string amount, params IEnumerable<(string, string)> more) =>
        FormValues.Of([("paidOn", day), ("amount", amount), .. more]);

    private static Assessment Assess(params (string, string)[] form) => AssessFraud.Decide(new(FormValues.Of(form)));
}
