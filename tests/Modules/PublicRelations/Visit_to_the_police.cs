using Governance.Contracts;
using Governance.Modules.Tests.Traffic;
using Governance.PublicRelations.Visits;

namespace Governance.Modules.Tests.PublicRelations;

public class Visit_to_the_police
{
    [Theory]
    [InlineData("family", 2, 4, 0, null, "six of a family")]
    [InlineData("family", 3, 4, 0, "最多 6 人", "seven are too many for a family")]
    [InlineData("school", 4, 36, 0, null, "a class with four teachers")]
    [InlineData("school", 5, 36, 0, "最多 40 人", "forty-one")]
    [InlineData("school", 3, 31, 0, "至少要有 4 名成年人", "thirty-one children, three adults")]
    [InlineData("school", 3, 30, 0, null, "ten children an adult")]
    [InlineData("organisation", 0, 0, 5, null, "from 14 on they may come alone")]
    [InlineData("family", 0, 1, 0, "至少要有 1 名成年人", "a child alone")]
    [InlineData("family", 0, 0, 0, "有几个人", "nobody comes")]
    public void Takes_as_many_as_can_be_guided_and_looked_after(string party, int adults, int children, int others, string? said, string why)
    {
        var check = CheckVisit.Decide(FormValues.Of(
            ("party", party), ("adults", $"{adults}"), ("children", $"{children}"), ("others", $"{others}")));

        if (said is null)
            check.Errors.ShouldBeEmpty(why);
        else
            check.Errors.ShouldHaveSingleItem().Message.Zh.ShouldContain(said);
    }
}
