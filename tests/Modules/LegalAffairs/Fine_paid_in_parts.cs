using Governance.Contracts;
using Governance.LegalAffairs.Fines;

namespace Governance.Modules.Tests.LegalAffairs;

public class Fine_paid_in_parts
{
    private static readonly FormValues Form = FormValues.Of(("wants", "parts"), ("amount", "3000"));

    [Fact]
    public void Makes_the_whole_fine() => Wrong(("2026-04-01", "1000"), ("2026-05-01", "2000")).ShouldBeEmpty();

    [Theory]
    [InlineData("500", "还差 1500 元")]
    [InlineData("2500", "多了 500 元")]
    public void Names_what_is_missing_or_too_much(string second, string said) =>
        Wrong(("2026-04-01", "1000"), ("2026-05-01", second)).ShouldHaveSingleItem().Message.Zh.ShouldContain(said);

    [Theory]
    [InlineData("2026-04-01")]
    [InlineData("2026-03-31")]
    public void Goes_on_from_day_to_later_day(string second) =>
        Wrong(("2026-04-01", "1000"), (second, "2000")).ShouldHaveSingleItem().Field.ShouldBe("parts[1].date");

    [Fact]
    public void Is_not_asked_of_a_fine_that_is_paid_at_once() =>
        CheckPaymentPlan.Decide(FormValues.Of(("wants", "defer"), ("amount", "3000"))).Errors.ShouldBeEmpty();

    private static IReadOnlyList<FieldError> Wrong(params (string Date, string Sum)[] parts) => CheckPaymentPlan.Decide(
        Form.WithItems("parts", [.. parts.Select(part => FormValues.Of(("date", part.Date), ("sum", part.Sum)))])).Errors;
}
