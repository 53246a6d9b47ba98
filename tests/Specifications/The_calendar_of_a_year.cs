using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Governance.Specifications.Tests.Running;

namespace Governance.Specifications.Tests;

/// <summary>Each test has a year of its own far ahead, but for those that need a clock that runs: those enter this year and put it back.</summary>
public class The_calendar_of_a_year(RunningHost host)
{
    [Theory]
    [InlineData("days", "as objects")]
    [InlineData("csv", "as the platform's own file")]
    [InlineData("ics", "as an iCalendar")]
    public async Task Is_entered_in_every_way_in_which_it_comes(string way, string why)
    {
        var year = 2040 + "days csv ics".IndexOf(way, StringComparison.Ordinal);
        var admin = await host.Admin();
        (await admin.Get(Of(year))).ShouldRefuse(HttpStatusCode.NotFound);

        var changed = (await admin.Put(Of(year), Entered(way, year))).Done();

        changed["calendar"]!["days"]!.AsArray().Select(day => (day!.Text("date"), day!.Text("kind"), day!.Text("name"))).ShouldBe(
            [($"{year}-02-05", "holiday", "春节"), ($"{year}-02-06", "holiday", "春节"), ($"{year}-02-11", "makeUpWorkday", "春节")], why);
        var read = (await admin.Get(Of(year))).Done();
        read["days"]!.ToJsonString().ShouldBe(changed["calendar"]!["days"]!.ToJsonString());
        (read["version"]!.GetValue<int>(), read.Text("source"), read.Text("opens"), read.Text("closes"), read.Text("zone")).ShouldBe(
            (1, "国办发", "08:30", "17:30", "Asia/Shanghai"));
        var record = read["record"]!.AsArray().ShouldHaveSingleItem().ShouldNotBeNull();
        (record.Text("changedBy"), record.Text("reason"), record["version"]!.GetValue<int>()).ShouldBe(("admin", "录入放假安排", 1));
        record.Text("changedAt").ShouldEndWith("+08:00");
    }

    [Fact]
    public async Task That_is_built_in_can_be_read()
    {
        var read = (await (await host.Admin()).Get(Of(2026))).Done();

        read["days"]!.AsArray().ShouldContain(day => day!.Text("date") == "2026-02-16" && day!.Text("kind") == "holiday" && day!.Text("name") == "春节");
        read["days"]!.AsArray().ShouldContain(day => day!.Text("date") == "2026-02-14" && day!.Text("kind") == "makeUpWorkday");
    }

    [Fact]
    public async Task Moves_what_its_preview_said_with_a_record_of_the_change_and_of_each_move()
    {
        var admin = await host.Admin();
        var sent = (await host.Citizen.Send(Suggestion())).Done();
        var (code, file, due) = (sent.Text("queryCode"), sent.Text("fileNumber"), At(sent["clock"]!.Text("due")));
        var year = due.Year;
        var before = await Days(admin, year);
        // The day on which it is due becomes a holiday.
        var wished = Body(new JsonArray([.. before.Select(day => day.DeepClone()), Day($"{due:yyyy-MM-dd}", "holiday", "临时放假")]), "临时放假一天");

        var preview = (await admin.Post(Of(year) + "/preview", Copy(wished))).Done();

        preview["later"]!.GetValue<int>().ShouldBeGreaterThanOrEqualTo(1);
        preview["earlier"]!.GetValue<int>().ShouldBe(0);
        var move = preview["first"]!.AsArray().Single(node => node!.Text("fileNumber") == file)!;
        At(move.Text("from")).ShouldBe(due);
        var to = At(move.Text("to"));
        to.ShouldBeGreaterThan(due);
        to.TimeOfDay.ShouldBe(new(17, 30, 0));
        (await Due(code)).ShouldBe(due, "a preview moves nothing");

        try
        {
            var changed = (await admin.Put(Of(year), Copy(wished))).Done();

            changed["moves"]!["first"]!.AsArray().Single(node => node!.Text("fileNumber") == file)!.Text("to").ShouldBe(move.Text("to"));
            (await Due(code)).ShouldBe(to);
            var node = (await host.Citizen.Get($"/api/v1/enquiries/{code}")).Done()["timeline"]!.AsArray()
                .Single(entry => entry!.Text("event") == "clockRecomputed")!;
            node.Text("title").ShouldContain($"{year} 年节假日安排有调整");
            (await admin.Get(Of(year))).Done()["record"]!.AsArray()[0]!.Text("reason").ShouldBe("临时放假一天");
        }
        finally
        {
            (await admin.Put(Of(year), Body(new JsonArray([.. before.Select(day => day.DeepClone())]), "恢复原来的安排"))).Done();
        }

        (await Due(code)).ShouldBe(due, "what is taken back moves back");
    }

    [Fact]
    public async Task Is_changed_only_by_who_saw_what_holds()
    {
        var admin = await host.Admin();
        (await admin.Put(Of(2050), Body(new JsonArray(Day("2050-02-05", "holiday", "春节")), "录入"))).Done();
        JsonObject Based(int version)
        {
            var body = Body(new JsonArray(Day("2050-02-06", "holiday", "春节")), "更正");
            body["basedOnVersion"] = version;
            return body;
        }

        (await admin.Put(Of(2050), Based(0))).ShouldRefuse(HttpStatusCode.Conflict);
        (await admin.Put(Of(2050), Based(1))).Done()["calendar"]!["record"]!.AsArray().Select(change => change!.Text("reason")).ShouldBe(["更正", "录入"]);
    }

    [Fact]
    public async Task Is_the_business_of_admins_alone()
    {
        var clerk = await host.Officer("clerk", "office", "--head");
        foreach (var (who, status) in new[] { (host.Citizen, HttpStatusCode.Unauthorized), (clerk, HttpStatusCode.Forbidden) })
        {
            (await who.Get(Of(2026))).ShouldRefuse(status);
            (await who.Put(Of(2051), Entered("days", 2051))).ShouldRefuse(status);
            (await who.Post(Of(2051) + "/preview", Entered("days", 2051))).ShouldRefuse(status);
        }

        (await (await host.Admin()).Get(Of(2051))).ShouldRefuse(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("2060-02-05,放假", "file", "2061", 2061, "days of another year only")]
    [InlineData("", "file", "空", 2060, "nothing at all")]
    [InlineData("日期,类别\n2060-02-30,放假", "line 2", "2027-02-05", 2060, "a date that does not exist")]
    [InlineData("2060-02-05,过节", "line 1", "调休上班", 2060, "an unknown kind")]
    [InlineData("2060-02-05,半天,盘点", "line 1", "12:00", 2060, "a half day without an end")]
    [InlineData("2060-02-05,放假,春节,12:00", "line 1", "只有半天", 2060, "a holiday with an end")]
    [InlineData("2060-02-05,放假\n# 重复\n2060-02-05,停办", "line 3", "两次", 2060, "a day twice")]
    [InlineData("2060-02-11..2060-02-05,放假", "line 1", "2027-02-11", 2060, "a range that ends before it begins")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20600205\nSUMMARY:春节\nEND:VEVENT\nEND:VCALENDAR", "line 2", "休", 2060,
        "an event that says neither holiday nor workday")]
    [InlineData(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20600205T090000\nSUMMARY:开会 休\nEND:VEVENT\nEND:VCALENDAR", "line 2", "整天", 2060, "an event of some hours")]
    [InlineData("BEGIN:VCALENDAR\nEND:VCALENDAR", "file", "2060", 2060, "an empty iCalendar")]
    public async Task From_a_file_with_a_mistake_says_which_line_what_is_wrong_and_what_to_do(string file, string field, string says, int year, string why)
    {
        var admin = await host.Admin();
        var body = new JsonObject { ["file"] = file, ["reason"] = "录入" };

        foreach (var answer in new[] { await admin.Put(Of(year), Copy(body)), await admin.Post(Of(year) + "/preview", Copy(body)) })
        {
            answer.ShouldRefuse(HttpStatusCode.BadRequest, field);
            answer.Json!["errors"]![field]![0]!.GetValue<string>().ShouldContain(says, customMessage: why);
        }

        (await admin.Get(Of(year))).ShouldRefuse(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("""{"days":[{"date":"2060-13-01","kind":"holiday"}],"reason":"录入"}""", "days[0]", "a date that does not exist")]
    [InlineData("""{"days":[{"date":"2061-02-05","kind":"holiday"}],"reason":"录入"}""", "days[0]", "a day of another year")]
    [InlineData("""{"days":[{"date":"2060-02-05","kind":"holiday"},{"date":"2060-02-05","kind":"closingDay"}],"reason":"录入"}""", "days[1]", "a day twice")]
    [InlineData("""{"days":[{"date":"2060-02-05","kind":"halfDay"}],"reason":"录入"}""", "days[0]", "a half day without an end")]
    [InlineData("""{"days":[{"date":"2060-02-05","kind":"weekend"}],"reason":"录入"}""", "days[0]", "a kind that is none of a calendar")]
    [InlineData("""{"days":[{"date":"2060-02-05","kind":"feast"}],"reason":"录入"}""", "days[0].kind", "an unknown kind")]
    [InlineData("""{"days":[{"date":"2060-02-05","kind":"halfDay","closes":"07:00"}],"reason":"录入"}""", "days", "a half day that ends before the office opens")]
    [InlineData("""{"days":[null],"reason":"录入"}""", "days", "no day")]
    [InlineData("""{"reason":"录入"}""", "days", "neither days nor a file")]
    [InlineData("""{"days":[],"file":"2060-02-05,放假","reason":"录入"}""", "days", "days and a file")]
    [InlineData("""{"days":[]}""", "reason", "no reason")]
    [InlineData("""{"days":[],"reason":" "}""", "reason", "an empty reason")]
    [InlineData("""{"days":"2060-02-05","reason":"录入"}""", "days", "a text for days")]
    [InlineData("""{"day":[],"reason":"录入"}""", "day", "a misspelt member")]
    public async Task That_cannot_be_is_refused(string body, string field, string why)
    {
        var admin = await host.Admin();

        (await admin.Call(HttpMethod.Put, Of(2060), Calls.Json(body))).ShouldRefuse(HttpStatusCode.BadRequest, field).ShouldNotBeNull(why);

        (await admin.Get(Of(2060))).ShouldRefuse(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Is_refused_in_English_to_who_reads_English()
    {
        var body = new JsonObject { ["file"] = "2060-02-05,feast", ["reason"] = "entered" };

        var refused = (await (await host.Admin()).Post(Of(2060) + "/preview", body, language: "en")).ShouldRefuse(HttpStatusCode.BadRequest, "line 1");

        refused.Json!["errors"]!["line 1"]![0]!.GetValue<string>().ShouldBe("Line 1: The kind “feast” is unknown: write holiday, workday, closed or half day");
    }

    [Theory]
    [InlineData(1899)]
    [InlineData(2200)]
    public async Task Out_of_range_does_not_exist(int year)
    {
        var admin = await host.Admin();

        (await admin.Get(Of(year))).ShouldRefuse(HttpStatusCode.NotFound);
        (await admin.Put(Of(year), Body([], "录入"))).ShouldRefuse(HttpStatusCode.BadRequest, "year");
        (await admin.Post(Of(year) + "/preview", Body([], "录入"))).ShouldRefuse(HttpStatusCode.BadRequest, "year");
    }

    private static string Of(int year) => $"/api/v1/admin/calendars/{year}";

    private static JsonObject Entered(string way, int year)
    {
        var body = way == "days"
            ? Body(new JsonArray(Day($"{year}-02-05", "holiday", "春节"), Day($"{year}-02-06", "holiday", "春节"), Day($"{year}-02-11", "makeUpWorkday", "春节")),
                "录入放假安排")
            : new JsonObject
            {
                ["file"] = way == "csv"
                    ? $"日期,类别,名称\n{year}-02-05..{year}-02-06,放假,春节\n{year}-02-11,调休上班,春节\n{year + 1}-01-01,放假,元旦\n"
                    : $"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{Event($"{year}0205", $"{year}0207", "春节 休")}"
                        + $"{Event($"{year}0211", $"{year}0212", "春节 班")}END:VCALENDAR\r\n",
                ["reason"] = "录入放假安排",
            };
        body["source"] = "国办发";
        return body;
    }

    private static string Event(string from, string until, string summary) =>
        $"BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:{from}\r\nDTEND;VALUE=DATE:{until}\r\nSUMMARY:{summary}\r\nEND:VEVENT\r\n";

    private static JsonObject Body(JsonArray days, string reason) => new() { ["days"] = days, ["reason"] = reason };

    private static JsonObject Day(string date, string kind, string name) => new() { ["date"] = date, ["kind"] = kind, ["name"] = name };

    private static JsonObject Copy(JsonObject body) => body.DeepClone().AsObject();

    private static JsonObject Suggestion()
    {
        var enquiry = A.Consultation("大厅增加自助机");
        enquiry["kind"] = "suggestion";
        return enquiry;
    }

    /// <summary>What holds; of a year that nobody has entered, nothing.</summary>
    private static async Task<JsonNode[]> Days(HttpClient admin, int year) =>
        await admin.Get(Of(year)) is { Status: HttpStatusCode.OK, Json: { } read } ? [.. read["days"]!.AsArray().Select(day => day!)] : [];

    private async Task<DateTimeOffset> Due(string code) => At((await host.Citizen.Get($"/api/v1/enquiries/{code}")).Done()["clock"]!.Text("due"));

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
