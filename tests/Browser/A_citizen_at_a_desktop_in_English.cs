using Governance.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Governance.Browser.Tests;

public class A_citizen_at_a_desktop_in_English(Portal portal)
{
    [Fact]
    public async Task Is_asked_only_what_the_answers_so_far_call_for()
    {
        await using var citizen = await portal.Desktop("en");
        await citizen.Go("/ask/traffic.complaint-about-officer");
        await Assertions.Expect(citizen.Field("How to reach the witness")).ToBeHiddenAsync();

        await citizen.Choose("Yes");

        await Assertions.Expect(citizen.Field("How to reach the witness")).ToBeVisibleAsync();
        await citizen.Choose("No");
        await Assertions.Expect(citizen.Field("How to reach the witness")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Is_offered_the_answers_to_hot_questions_while_typing()
    {
        await using var citizen = await portal.Desktop("en");
        await citizen.Go("/ask?kind=consultation");
        await citizen.Field("Subject").PressSequentiallyAsync("号码保留多久");

        var offered = citizen.Page.Locator("[data-suggestions] summary");
        await Assertions.Expect(offered.First).ToBeVisibleAsync();
        await offered.First.ClickAsync();
        await Assertions.Expect(citizen.Page.Locator("[data-suggestions] details[open]")).ToBeVisibleAsync();
    }

    [Cases("M35")]
    [Fact]
    public async Task Complains_about_an_officer_and_the_team_complained_about_never_sees_it()
    {
        await using var citizen = await portal.Desktop("en");
        await citizen.Go("/");
        await citizen.Follow("Traffic Police");
        await citizen.Follow("Complain about a traffic officer");
        await citizen.Follow("Start now");
        await citizen.WriteDate("Which day", Typed.DaysAgo(2));
        await citizen.Write("Where", "Jianshe Road, at the third crossing");
        await citizen.Choose("Road Patrol");
        await citizen.Page.GetByLabel("Rude behaviour").CheckAsync();
        await citizen.Write("The events", "The officer shouted at my mother and would not say his name.");
        await citizen.Choose("No");
        await citizen.Page.GetByLabel("A talk in person").CheckAsync();
        await citizen.Write("Telephone number (optional)", "13800138000");
        await citizen.Press("Continue");
        var code = await citizen.SendChecked();
        await citizen.Go("/track");
        await citizen.Write("Query code", code.Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant());
        await citizen.Press("Track");
        await citizen.ShouldSay("In progress");
        await citizen.ShouldSay("Confidential");

        await using var patrol = await portal.Officer("traffic.patrol");
        await patrol.Go($"/office?queue=all&search={code}");
        await patrol.ShouldSay("没有符合条件的诉求");
    }

    [Fact]
    public async Task Asks_again_after_the_reply_and_the_clock_runs_anew()
    {
        await using var citizen = await portal.Desktop();
        var code = await citizen.Question("证明开好以后要多久领");
        await using var officer = await portal.Officer("office");
        await officer.Open(code);
        await officer.Take("直接答复", ("答复", "材料齐全的当场办结。"));

        await citizen.Go($"/track/{code}");
        await citizen.Follow("English");
        await citizen.ShouldSay("Answered");
        await citizen.Write("Message", "And on Saturdays?");
        await citizen.Press("Send");

        await citizen.ShouldSay("We have received what you wrote");
        await citizen.ShouldSay("In progress");
        await citizen.ShouldSay("You get an answer by");
    }
}
