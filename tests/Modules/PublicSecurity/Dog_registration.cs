using Governance.Contracts;
using Governance.Modules.Tests.Traffic;
using Governance.PublicSecurity;
using Governance.PublicSecurity.Dogs;
using NodaTime;

namespace Governance.Modules.Tests.PublicSecurity;

public class Dog_registration
{
    private static readonly LocalDate Today = new(2026, 3, 10);

    [Theory]
    [InlineData("2025-03-12", "2026-03-12T0900-1", true, "a year to the day")]
    [InlineData("2025-03-11", "2026-03-12T0900-1", false, "it runs out before the visit")]
    [InlineData("2025-03-10", null, true, "without a time yet, today counts")]
    [InlineData("2025-03-09", null, false, "it has run out already")]
    public void Wants_a_vaccination_that_counts_on_the_day_of_the_visit(string vaccinated, string? slot, bool passes, string why)
    {
        var form = FormValues.Of(("matter", "new"), ("vaccinatedOn", vaccinated));

        var check = CheckDogRegistration.Decide(slot is null ? form : form.With("slot", slot), Today);

        check.Errors.Count.ShouldBe(passes ? 0 : 1, why);
        if (!passes)
            check.Errors[0].Field.ShouldBe("vaccinatedOn");
    }

    [Fact]
    public void Asks_for_no_vaccination_where_the_dog_is_gone() => CheckDogRegistration.Decide(FormValues.Of(("matter", "end")), Today).Errors.ShouldBeEmpty();

    [Theory]
    [InlineData("new", true)]
    [InlineData("tag", false)]
    public void Says_whether_the_dog_has_to_come(string matter, bool comes) =>
        SuggestDogReply.Decide(FormValues.Of(("matter", matter), ("keeper", "person"))).Text!.Contains("把狗牵绳", StringComparison.Ordinal).ShouldBe(comes);

    [Theory]
    [InlineData("new", "person", "rented")]
    [InlineData("transfer", "person", "own")]
    [InlineData("renew", "organisation", null)]
    [InlineData("tag", "person", null)]
    [InlineData("end", "person", null)]
    public void Asks_for_the_very_papers_that_the_guide_lists(string matter, string keeper, string? home)
    {
        var form = FormValues.Of(("matter", matter), ("keeper", keeper));
        form = home is null ? form : form.With("home", home);

        SuggestDogReply.Papers(form).ShouldBe(Listed.In("PublicSecurity", CheckDogRegistration.Code, form), ignoreOrder: true);
    }
}
