using Governance.Contracts;
using Governance.Fire;
using Governance.Fire.Training;
using Governance.Modules.Tests.Traffic;

namespace Governance.Modules.Tests.Fire;

public class Fire_training
{
    [Theory]
    [InlineData("station", "60", true)]
    [InlineData("station", "61", false)]
    [InlineData("on-site", "200", true)]
    [InlineData("on-site", "201", false)]
    public void Takes_no_more_than_can_see_and_try(string where, string people, bool passes)
    {
        var errors = CheckTraining.Decide(FormValues.Of(("where", where), ("people", people))).Errors;

        errors.Count.ShouldBe(passes ? 0 : 1);
        if (!passes)
            errors[0].Message.Zh.ShouldContain("分几场");
    }

    [Fact]
    public async Task Has_a_schedule_for_those_who_come_and_one_for_those_who_are_visited() =>
        (await new FireModule().Handle(new(), default)).Schedules.Select(schedule => schedule.Name).ShouldBe(["fire.training", "fire.training-visit"]);

    [Fact]
    public void The_confirmation_says_what_to_prepare()
    {
        var form = FormValues.Of(("where", "on-site"), ("people", "80"), ("audience", "children")).With("topics", "extinguisher", "drill");

        SuggestTrainingReply.Decide(form).Text!.ShouldSatisfyAllConditions(
            text => text.ShouldContain("80 人"), text => text.ShouldContain("室外空地"), text => text.ShouldContain("避免误报警"), text => text.ShouldContain("陪同"));
    }
}
