using Governance.Contracts;

namespace Governance.BusinessTypes.Tests;

public class A_stop_card
{
    private const string Stops = """
        stops:
          - title: 有人正有危险，请马上拨打 110
            text: 说不了话的，可以发短信到 12110。
            call: ["110", "12110"]
          - when: {sort: 甲}
            title: 这件事不归我们管
            see: demo.permit
            url: https://www.example.gov.cn/a
            label: 示范局
            ends: true
        """;

    private const string English = """
        stops:
          - title: Somebody is in danger. Ring 110 now
            text: If you cannot speak, text 12110.
          - title: This is not for us
            label: Demonstration bureau
        """;

    [Fact]
    public void Is_read_with_its_numbers_and_where_else_to_go()
    {
        var stops = Read(Stops).Stops;

        stops[0].When.ShouldBeEmpty();
        stops[0].Call.ShouldBe(["110", "12110"]);
        stops[0].Ends.ShouldBeFalse();
        stops[1].When.ShouldHaveSingleItem().AnyOf.ShouldBe(["甲"]);
        (stops[1].See, stops[1].Url, stops[1].Label?.Zh, stops[1].Ends).ShouldBe(("demo.permit", "https://www.example.gov.cn/a", "示范局", true));
    }

    [Fact]
    public void Is_translated_in_the_order_of_the_file()
    {
        var stops = Read(Stops, English).Stops;

        stops.Select(stop => stop.Title.En).ShouldBe(["Somebody is in danger. Ring 110 now", "This is not for us"]);
        (stops[0].Text!.En, stops[1].Label!.En).ShouldBe(("If you cannot speak, text 12110.", "Demonstration bureau"));
    }

    [Fact]
    public void Is_no_new_version_of_the_form() =>
        Read(Stops).Version.ShouldBe(ModuleFolder.Read(A.Module).BusinessTypes.ShouldHaveSingleItem().Version);

    [Theory]
    [InlineData("  - title: 有人正有危险，请马上拨打 110", "  - heading: 危险", 10, "heading", "a key that there is not")]
    [InlineData("  - title: 有人正有危险，请马上拨打 110\n    text", "  - text", 10, "缺少“title”", "nothing to read")]
    [InlineData("[\"110\", \"12110\"]", "[报警台]", 12, "不是电话号码", "nobody can ring it")]
    [InlineData("[\"110\", \"12110\"]", "[\"110\", \"110\"]", 12, "写了两次", "the same button twice")]
    [InlineData("[\"110\", \"12110\"]", "\"110\"", 12, "应当是一个列表", "a text where a list should be")]
    [InlineData("{sort: 甲}", "{sort: 丙}", 13, "没有选项", "an option that there is not")]
    [InlineData("{sort: 甲}", "{danger: 甲}", 13, "没有字段", "a field that there is not")]
    [InlineData("see: demo.permit", "see: permit", 15, "see", "no department in the code")]
    [InlineData("see: demo.permit", "see: demo.licence", 15, "没有业务类型", "a business type that there is not")]
    [InlineData("https://www", "http://www", 16, "url", "others could read along")]
    [InlineData("    label: 示范局\n", "", 16, "缺少“label”", "a link that says nothing")]
    [InlineData("    url: https://www.example.gov.cn/a\n", "", 16, "没有链接的网址", "a label that leads nowhere")]
    [InlineData("  - when: {sort: 甲}\n    title", "  - title", 17, "谁也不能提交", "nobody could ever send the form")]
    [InlineData("ends: true", "ends: yes", 18, "true 或 false", "a flag is true or false")]
    public void With_a_mistake_names_its_line(string passage, string instead, int line, string problem, string why)
    {
        (Stops.Split(passage).Length - 1).ShouldBe(1);
        var mistakes = ModuleFolder.Read(A_service_description.With(Stops.Replace(passage, instead))).Mistakes;

        mistakes.ShouldContain(mistake => mistake.Line == line && mistake.Problem.Zh.Contains(problem), why);
        mistakes.ShouldAllBe(mistake => mistake.Problem.En!.Length > 0 && mistake.Cure.En!.Length > 0);
    }

    [Fact]
    public void May_lead_to_another_department_which_is_not_there_to_be_asked() =>
        Read(Stops.Replace("see: demo.permit", "see: exit-entry.passport")).Stops[1].See.ShouldBe("exit-entry.passport");

    private static BusinessType Read(string stops, string? english = null)
    {
        var reading = ModuleFolder.Read(A_service_description.With(stops, english));
        reading.Mistakes.ShouldBeEmpty();
        return reading.BusinessTypes.ShouldHaveSingleItem();
    }
}
