using Governance.Browser.Tests.Running;
using MimeKit;

namespace Governance.Browser.Tests;

public class A_citizen_who_leaves_an_address(Portal portal)
{
    private const string Reply = "地下通道的灯今晚就修。";

    [Fact]
    public async Task Is_written_to_when_there_is_an_answer_and_says_how_from_then_on()
    {
        await using var citizen = await portal.Phone();
        var code = await Ask(citizen, "地下通道的灯坏了", "told@example.org");
        await Arrives("told@example.org", letter => letter.Subject!.Contains(Typed.FileNumberOf(code), StringComparison.Ordinal));
        await using var officer = await portal.Officer("office");
        await officer.Open(code);
        await officer.Take("直接答复", ("答复", Reply));
        var letter = await Arrives("told@example.org", letter => letter.TextBody!.Contains(Reply, StringComparison.Ordinal));
        letter.TextBody!.ShouldNotContain(code);
        await officer.Page.ReloadAsync();
        await officer.ShouldSay("已用电子邮件通知");

        await citizen.Go($"/track/{code}");
        await citizen.ShouldSay("已用电子邮件通知");
        await citizen.ShouldSay("现在发到 to●●●●rg");
        (await citizen.Violations()).ShouldBeEmpty();
        await citizen.Write("电子邮箱", "told@example");
        await citizen.Choose("只告诉我有新进展");
        await citizen.Press("保存");
        await citizen.ShouldSay("邮箱");
        (await citizen.Field("电子邮箱").InputValueAsync()).ShouldBe("told@example", "what was typed is there to be put right");
        await citizen.Write("电子邮箱", "other@example.org");
        await citizen.Press("保存");
        await citizen.ShouldSay("通知方式已经改好");
        await citizen.ShouldSay("通知方式改为：只告诉我有新进展");
        await citizen.Write("内容", "东头的灯还是不亮，请再看看。");
        await citizen.Press("发送");
        await officer.Open(code);
        await officer.Take("直接答复", ("答复", "东头的也修好了。"));

        (await Arrives("other@example.org", _ => true)).ShouldSatisfyAllConditions(
            news => news.Subject.ShouldBe("您的事项有新进展"), news => news.TextBody!.ShouldNotContain("东头"));
    }

    [Fact]
    public async Task Stops_it_without_scripts_and_in_English()
    {
        await using var citizen = await portal.Desktop("en", scripts: false);
        await citizen.Go("/ask?kind=consultation");
        await citizen.ShouldSay("We tell you when your enquiry is accepted");
        await citizen.Write("Subject", "Where do I renew a permit");
        await citizen.Write("Your message", "Where do I renew my permit, and what do I bring?");
        await citizen.Write("E-mail address (optional)", "stops@example.org");
        await citizen.Press("Continue");
        var code = await citizen.SendChecked();
        await citizen.Go($"/track/{code}");
        await citizen.Choose("Tell me nothing");
        await citizen.Press("Save");

        await citizen.ShouldSay("How you are told of news has been changed.");
        await citizen.ShouldSay("From now on told nothing");
    }

    private static async Task<string> Ask(Window citizen, string subject, string address)
    {
        await citizen.Go("/ask?kind=consultation");
        await citizen.ShouldSay("受理、要您补充、延长、答复时通知您");
        await citizen.Write("主题", subject);
        await citizen.Write("内容", subject + "，走路看不见，请派人修一下。");
        await citizen.Write("电子邮箱（选填）", address);
        await citizen.Press("继续");
        return await citizen.SendChecked();
    }

    private async Task<MimeMessage> Arrives(string address, Func<MimeMessage, bool> awaited)
    {
        MimeMessage? Found() => portal.Post.Taken.FirstOrDefault(letter => letter.To.ToString() == address && awaited(letter));
        await Eventually.Holds(() => Found() is not null, portal.Said);
        return Found()!;
    }
}
