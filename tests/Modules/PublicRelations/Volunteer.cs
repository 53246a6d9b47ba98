using Governance.Contracts;
using Governance.PublicRelations.Volunteers;
using NodaTime;

namespace Governance.Modules.Tests.PublicRelations;

public class Volunteer
{
    private static readonly LocalDate Today = new(2026, 3, 4);

    [Theory]
    [InlineData("44120020080304001X", "", "eighteen today")]
    [InlineData("44120020080305001X", "guardian guardianMobile guardianAgrees", "eighteen tomorrow")]
    [InlineData("44120020120304001X", "guardian guardianMobile guardianAgrees", "fourteen today")]
    [InlineData("44120020120305001X", "residentId", "fourteen tomorrow")]
    public void Under_age_needs_a_guardian_or_more_years(string number, string fields, string why) =>
        Wrong(FormValues.Of(("residentId", number))).ShouldBe(fields, why);

    [Fact]
    public void With_a_guardian_may_serve_but_not_patrol()
    {
        var minor = FormValues.Of(("residentId", "44120020100101001X"), ("guardian", "陈女士"), ("guardianMobile", "+8613800138000"), ("guardianAgrees", "yes"));

        Wrong(minor.With("areas", "school", "language")).ShouldBeEmpty();
        Wrong(minor.With("areas", "school", "patrol")).ShouldBe("areas");
        Wrong(minor.With("areas", "school").With("guardianAgrees", "no")).ShouldBe("guardianAgrees");
    }

    private static string Wrong(FormValues form) => string.Join(' ', CheckVolunteer.Decide(form, Today).Errors.Select(error => error.Field));
}
