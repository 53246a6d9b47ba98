using System.Text.Json.Nodes;
using Governance.Specifications.Tests.Running;

namespace Governance.Specifications.Tests;

/// <summary>The built program itself is asked; the first four need no platform and no database.</summary>
public class The_clock_on_the_command_line(RunningHost host)
{
    private static readonly string[] OverTheFestival = ["--received", "2026-02-13T16:00", "--policy", "complex"];

    [Fact]
    public async Task Explains_a_deadline_day_by_day_in_Chinese() =>
        (await Said("explain", OverTheFestival)).ShouldBe(
            """
            2026年2月13日 星期五 16:00 收到，当天不计，从次日起计算 7 个工作日
            第 1 天 2月14日 星期六（春节调休上班）
            2月15日 星期日至2月23日 星期一 春节放假，不计
            第 2 天 2月24日 星期二
            第 3 天 2月25日 星期三
            第 4 天 2月26日 星期四
            第 5 天 2月27日 星期五
            第 6 天 2月28日 星期六（春节调休上班）
            3月1日 星期日 周末，不计
            第 7 天 3月2日 星期一
            2026年3月2日 星期一 17:30 前答复
            """);

    [Fact]
    public async Task Explains_it_in_English() =>
        (await Said("explain", [.. OverTheFestival, "--lang", "en"])).ShouldBe(
            """
            received Fri 13 Feb 2026 16:00; that day is not counted, 7 working days from the next
            day 1 Sat 14 Feb (worked in exchange for Spring Festival)
            Sun 15 Feb to Mon 23 Feb Spring Festival, not counted
            day 2 Tue 24 Feb
            day 3 Wed 25 Feb
            day 4 Thu 26 Feb
            day 5 Fri 27 Feb
            day 6 Sat 28 Feb (worked in exchange for Spring Festival)
            Sun 1 Mar weekend, not counted
            day 7 Mon 2 Mar
            answer due by Mon 2 Mar 2026 17:30
            """);

    [Theory]
    [InlineData("complex", "2026-03-02T17:30:00+08:00", "seven working days")]
    [InlineData("simple", "2026-02-14T16:00:00+08:00", "24 hours round the clock")]
    [InlineData("tip", "2026-02-14T16:00:00+08:00", "24 hours for the first response")]
    [InlineData("petition", "2026-03-12T17:30:00+08:00", "fifteen working days")]
    [InlineData("3 working days", "2026-02-25T17:30:00+08:00", "a limit of its own")]
    [InlineData("36 hours", "2026-02-15T04:00:00+08:00", "hours of its own")]
    public async Task Says_the_moment_alone_where_only_that_is_asked(string policy, string due, string why) =>
        (await Said("due", ["--received", "2026-02-13T16:00", "--policy", policy])).ShouldBe(due, why);

    [Fact]
    public async Task Writes_JSON_for_a_script()
    {
        var due = JsonNode.Parse(await Said("due", [.. OverTheFestival, "--json"]))!;
        (due.Text("received"), due.Text("limit"), due.Text("due")).ShouldBe(("2026-02-13T16:00:00+08:00", "7 working days", "2026-03-02T17:30:00+08:00"));

        var explained = JsonNode.Parse(await Said("explain", [.. OverTheFestival, "--json"]))!;
        var days = explained["days"]!.AsArray();
        days.Count.ShouldBe(18);
        (days[3]!.Text("date"), days[3]!.Text("notCounted"), days[3]!.Text("name")).ShouldBe(("2026-02-16", "holiday", "春节"));
        (days[17]!.Text("date"), days[17]!["number"]!.GetValue<int>()).ShouldBe(("2026-03-02", 7));
        explained["zh"]!.AsArray()[^1]!.GetValue<string>().ShouldBe("2026年3月2日 星期一 17:30 前答复");
        explained["en"]!.AsArray()[^1]!.GetValue<string>().ShouldBe("answer due by Mon 2 Mar 2026 17:30");
    }

    [Fact]
    public async Task Counts_by_the_calendar_of_a_platform_and_knows_its_units()
    {
        string[] asked = ["--received", "2070-02-06T09:00", "--policy", "1 working days", "--data", host.Data];
        (await Said("due", asked)).ShouldBe("2070-02-07T17:30:00+08:00", "a Friday, in a year without data");
        (await (await host.Admin()).Put("/api/v1/admin/calendars/2070", new()
        {
            ["days"] = new JsonArray(new JsonObject { ["date"] = "2070-02-07", ["kind"] = "holiday", ["name"] = "春节" }),
            ["reason"] = "录入放假安排",
        })).Done();

        (await Said("due", asked)).ShouldBe("2070-02-10T17:30:00+08:00");
        (await Said("due", [.. asked, "--unit", "office"])).ShouldBe("2070-02-10T17:30:00+08:00");
        (await Refused(["due", .. asked, "--unit", "nowhere"])).ShouldContain("没有代码为“nowhere”的科室");
    }

    [Theory]
    [InlineData("", "写作 clock explain 或 clock due", "neither explain nor due")]
    [InlineData("forget", "写作 clock explain 或 clock due", "another word")]
    [InlineData("due", "请用 --received 写明收到时间", "no time of receipt")]
    [InlineData("due --received yesterday --policy complex", "“yesterday”不是时间", "a time that is none")]
    [InlineData("due --received 1800-01-01T09:00 --policy complex", "年份从 1900 到 2198", "a year without a calendar")]
    [InlineData("due --received 2026-02-13T16:00", "请用 --policy 写明时限", "no limit")]
    [InlineData("due --received 2026-02-13T16:00 --policy soon", "“soon”不是时限", "a limit that is none")]
    [InlineData("due --received --policy complex", "--received 后面要写值", "a value forgotten")]
    [InlineData("due --received 2026-02-13T16:00 --policy complex --policy tip", "--policy 写了两次", "a limit twice")]
    [InlineData("due --received 2026-02-13T16:00 --policy complex --lang fr", "--lang 只有 zh 和 en", "a language that it does not speak")]
    [InlineData("due --received 2026-02-13T16:00 --policy complex --unit office", "科室自己的办公时间在平台数据里", "a unit of no platform")]
    [InlineData("due --received 2026-02-13T16:00 --policy complex --data /nowhere/at/all", "/nowhere/at/all 里没有平台数据", "a folder without a platform")]
    [InlineData("due --received 2026-02-13T16:00 --policy complex --loud", "不认识“--loud”", "an unknown option")]
    public async Task Asked_wrongly_says_in_a_sentence_what_to_write(string arguments, string says, string why) =>
        (await Refused(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries))).Split('\n')[0].ShouldStartWith(says, customMessage: why);

    [Fact]
    public async Task Is_among_the_verbs_that_help_lists()
    {
        var (code, said) = await HostProcess.Alone(["--help"], "");

        code.ShouldBe(0);
        foreach (var verb in new[] {
            "serve", "clock explain|due", "verify", "officer add|change", "module list|on|off|upload|rollback|remove|pack|key", "--demo", "--data", "--urls" })
            said.ShouldContain(verb);
        foreach (var verb in new[] { "clock --help", "officer", "module" })
            (await HostProcess.Once(verb.Split(' '), "")).Said.ShouldContain(verb.Split(' ')[0] + " ", customMessage: "each says how it is used");
    }

    [Fact]
    public async Task Misspelt_does_not_start_a_platform()
    {
        var (code, said) = await HostProcess.Alone(["clok", "due"], "");

        (code, said.Trim()).ShouldBe((1, "不认识“clok”；--help 列出全部命令。 · “clok” is unknown; --help lists every verb."));
    }

    [Fact]
    public async Task Answers_in_a_process_of_its_own_what_it_answers_among_others()
    {
        string[] asked = ["clock", "due", .. OverTheFestival];

        (await HostProcess.Alone(asked, "")).ShouldBe(await HostProcess.Once(asked, ""));
    }

    private static async Task<string> Said(string verb, string[] arguments)
    {
        var (code, said) = await HostProcess.Once(["clock", verb, .. arguments], "");
        code.ShouldBe(0, said);
        return said.ReplaceLineEndings("\n").TrimEnd();
    }

    private static async Task<string> Refused(string[] arguments)
    {
        var (code, said) = await HostProcess.Once(["clock", .. arguments], "");
        code.ShouldBe(1, said);
        said.ShouldNotContain("   at ", customMessage: "no stack trace");
        return said;
    }
}
