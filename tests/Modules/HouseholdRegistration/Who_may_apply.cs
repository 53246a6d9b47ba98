using Governance.Contracts;
using Governance.HouseholdRegistration.Births;
using Governance.HouseholdRegistration.IdCards;
using Governance.HouseholdRegistration.Names;
using Governance.HouseholdRegistration.ResidencePermits;
using NodaTime;

namespace Governance.Modules.Tests.HouseholdRegistration;

public class Who_may_apply
{
    private const string Adult = "11010519491231002X";
    private const string SixteenOnTheTwelfth = "110105201003120012";
    private const string Seven = "110105201903120015";

    private static readonly LocalDate Today = new(2026, 3, 10);

    [Theory]
    [InlineData(SixteenOnTheTwelfth, "self", "2026-03-11T0900-1", 1, "fifteen on the day of the visit")]
    [InlineData(SixteenOnTheTwelfth, "self", "2026-03-12T0900-1", 0, "sixteen that day")]
    [InlineData(SixteenOnTheTwelfth, "child", "2026-03-11T0900-1", 0, "a guardian applies")]
    [InlineData(Adult, "self", "2026-03-11T0900-1", 0, "an adult")]
    public void Under_sixteen_a_guardian_applies_for_an_identity_card(string id, string holder, string slot, int errors, string why) =>
        CheckIdCard.Decide(FormValues.Of(("residentId", id), ("holder", holder), ("slot", slot)), Today).Errors.Count.ShouldBe(errors, why);

    [Theory]
    [InlineData(Seven, "both", null, null, "both parents, and too young to be asked")]
    [InlineData(Seven, "one", null, "consent", "one parent alone")]
    [InlineData(Seven, null, null, "consent", "nobody was asked")]
    [InlineData(SixteenOnTheTwelfth, "both", null, "childConsent", "from eight on the child is heard")]
    [InlineData(SixteenOnTheTwelfth, "both", "no", "childConsent", "the child does not want it")]
    [InlineData(SixteenOnTheTwelfth, "dead", "yes", null, "one parent is left")]
    [InlineData(Adult, null, null, null, "an adult decides alone")]
    public void A_minors_name_is_changed_with_both_parents_and_the_child(string id, string? consent, string? child, string? wrong, string why)
    {
        var form = FormValues.Of(("what", "surname"), ("oldName", "王小明"), ("newName", "李小明"), ("residentId", id));
        if (consent is not null)
            form = form.With("consent", consent);
        if (child is not null)
            form = form.With("childConsent", child);

        CheckName.Decide(form, Today).Errors.SingleOrDefault()?.Field.ShouldBe(wrong, why);
        CheckName.Decide(form, Today).Errors.Count.ShouldBe(wrong is null ? 0 : 1, why);
    }

    [Fact]
    public void A_mistake_of_the_register_is_corrected_without_anybodys_leave() =>
        CheckName.Decide(FormValues.Of(("what", "error"), ("residentId", Seven), ("oldName", "王小明"), ("newName", "王晓明")), Today).Errors.ShouldBeEmpty();

    [Fact]
    public void A_name_that_stays_as_it_is_is_a_slip() =>
        CheckName.Decide(FormValues.Of(("what", "given"), ("residentId", Adult), ("oldName", "王小明"), ("newName", "王小明")), Today).Errors
            .ShouldHaveSingleItem().Field.ShouldBe("newName");

    [Theory]
    [InlineData("mother", "fatherId", "motherId")]
    [InlineData("father", "motherId", "fatherId")]
    public void A_child_is_registered_with_a_parent_whose_number_is_known(string follow, string known, string wrong) =>
        CheckBirth.Decide(FormValues.Of(("follow", follow), (known, Adult))).Errors.ShouldHaveSingleItem().Field.ShouldBe(wrong);

    [Theory]
    [InlineData("2025-09-12", "yes", "2026-03-12T0900-1", null, "half a year to the day")]
    [InlineData("2025-09-13", "yes", "2026-03-12T0900-1", "2026年3月13日", "a day short")]
    [InlineData("2026-03-01", "no", "2026-03-12T0900-1", null, "comes to register, not for the permit")]
    public void A_permit_is_for_those_who_have_lived_here_for_half_a_year(string since, string registered, string slot, string? from, string why)
    {
        var check = CheckResidencePermit.Decide(FormValues.Of(("matter", "new"), ("since", since), ("registered", registered), ("slot", slot)), Today);

        check.Errors.Count.ShouldBe(from is null ? 0 : 1, why);
        if (from is not null)
            check.Errors[0].Message.Zh.ShouldContain(from);
    }

    [Theory]
    [InlineData("2025-04-12", 0, "a month before the year is over")]
    [InlineData("2025-04-13", 1, "a day too early")]
    [InlineData("2024-01-01", 0, "late, and still done")]
    public void A_permit_is_endorsed_from_a_month_before_the_year_is_over(string endorsed, int errors, string why) =>
        CheckResidencePermit.Decide(FormValues.Of(("matter", "endorse"), ("endorsedOn", endorsed), ("slot", "2026-03-12T0900-1")), Today).Errors.Count
            .ShouldBe(errors, why);
}
