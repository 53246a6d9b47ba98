using Governance.Contracts;
using Governance.Traffic.ElectricBicycles;

namespace Governance.Modules.Tests.Traffic;

public class Electric_bicycle_registration
{
    private static readonly FormValues Sound = FormValues.Of(
        ("matter", "新车登记"), ("battery", "锂离子电池"), ("maxSpeed", "25"), ("voltage", "48"), ("power", "400"), ("mass", "55"));

    [Fact]
    public void A_bicycle_at_the_limits_of_the_standard_is_registered() =>
        CheckElectricBicycle.Decide(Sound).Errors.ShouldBeEmpty();

    [Theory]
    [InlineData("maxSpeed", "25.1", "faster")]
    [InlineData("voltage", "60", "a common battery of mopeds")]
    [InlineData("power", "800", "a moped's motor")]
    [InlineData("mass", "55.5", "heavier, and not lead-acid")]
    public void What_is_above_the_standard_is_a_motor_vehicle(string field, string value, string why)
    {
        var error = CheckElectricBicycle.Decide(Sound.With(field, value)).Errors.ShouldHaveSingleItem(why);

        error.Field.ShouldBe(field);
        error.Message.Zh.ShouldContain("机动车");
    }

    [Theory]
    [InlineData("63", 0, "the edition of 2024 allows a heavy battery")]
    [InlineData("63.5", 1, "no more than that")]
    public void Lead_acid_batteries_may_weigh_more(string mass, int errors, string why) =>
        CheckElectricBicycle.Decide(Sound.With("battery", "铅酸蓄电池").With("mass", mass)).Errors.Count.ShouldBe(errors, why);

    [Fact]
    public void A_change_of_owner_asks_for_no_figures() =>
        CheckElectricBicycle.Decide(FormValues.Of(("matter", "过户"))).Errors.ShouldBeEmpty();

    [Theory]
    [InlineData("新车登记", "合格证", "a new one is compared with its certificate")]
    [InlineData("过户", "原来的号牌", "the old plate is handed in")]
    [InlineData("注销", "号牌和行驶证", "both are handed in")]
    public void The_confirmation_names_the_papers_to_bring(string matter, string paper, string why) =>
        SuggestElectricBicycleReply.Decide(FormValues.Of(("matter", matter))).Text!.ShouldContain(paper, customMessage: why);
}
