using System.Net.Http.Json;
using Governance.Browser.Tests.Running;

namespace Governance.Browser.Tests;

/// <summary>A tip in the director's mailbox, as the model service knew it: read by few, and its writer hears how it goes on.</summary>
public class A_letter_to_the_director(Portal portal)
{
    [Fact]
    public async Task A_tip_to_the_director_is_read_by_few_and_its_writer_hears_how_it_goes_on()
    {
        await using var citizen = await portal.Phone();
        await citizen.Go("/ask/public-relations.letter-to-director");
        await citizen.Answer("matter", "违法犯罪的线索");
        await citizen.Answer("danger", "否");
        await citizen.Write("主题", "夜宵街持刀伤人的人我认得");
        await citizen.Write("内容", "他晚上十一点以后常在桥头的网吧。");
        await citizen.Press("继续");
        var code = await citizen.SendChecked();

        await using var desk = await portal.Officer("public-relations.director");
        await desk.Open(code);
        await desk.Take("首次回应", ("给来信人的首次回应", "来信收到，专人正在核查，请不要自己去辨认。"));
        await desk.Take("告知进展", ("给来信人的进展消息", "您说的情况很有用，下周再告诉您。"));

        await citizen.Go($"/track/{code}");
        await citizen.ShouldSay("来信收到，专人正在核查");
        await citizen.ShouldSay("您说的情况很有用，下周再告诉您。");
        await citizen.Write("内容", "他骑一辆黑色的电动车。");
        await citizen.Press("发送");
        await desk.ShouldSay("他骑一辆黑色的电动车。");
        using (var other = await portal.Program("public-relations.head"))
            (await other.Found(code)).Length.ShouldBe(0, "even the head of public relations does not read the director's letters");

        using var officer = await portal.Program("public-relations.director");
        await Step(officer, await officer.Id(code), "draft", new() { ["outcome"] = "confirmed", ["reply"] = "您的线索已查实，嫌疑人已经归案，谢谢您。" });
        await using (var head = await portal.Officer("public-relations.director.head"))
        {
            await head.Open(code);
            await head.Take("批准并发送");
        }

        await citizen.Go($"/track/{code}");
        await citizen.ShouldSay("嫌疑人已经归案");
        await citizen.Write("内容", "谢谢！");
        await citizen.Press("发送");
        await citizen.ShouldSay("没有重新计时");
        await citizen.ShouldSay("已答复");
        await citizen.Press("这是新的问题，请答复");
        await citizen.ShouldSay("正在办理");
    }

    private static async Task Step(HttpClient officer, string id, string step, Dictionary<string, string> values)
    {
        using var answer = await officer.PostAsJsonAsync($"/api/v1/office/enquiries/{id}/steps/{step}", new { values });
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
    }
}
