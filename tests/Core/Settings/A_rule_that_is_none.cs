using Governance.Contracts;
using Governance.Core.Clocks.Calendars;
using Governance.Core.Routing;
using Governance.WorkingTime;

namespace Governance.Core.Tests.Settings;

public sealed class A_rule_that_is_none(Bureau bureau, SharedServer shared) : IClassFixture<Bureau>
{
    private const string Unit = "trial.first";

    public static TheoryData<string, string, RoutingRule?> Refused => new()
    {
        { "rules[0].when.words", "an empty word stands in every text", new("甲", new(Words: [""]), Unit) },
        { "rules[0].when.words", "nor may it look empty", new("甲", new(Words: ["\u3000 "]), Unit) },
        { "rules[0].when.words", "nobody sees it", new("甲", new(Words: ["\u200B"]), Unit) },
        { "rules[0].when.words", "null is no word", new("甲", new(Words: [null!]), Unit) },
        { "rules[0].when.words", "nor is a whole novel", new("甲", new(Words: [new string('词', 101)]), Unit) },
        { "rules[0].when.words", "nor are thousands", new("甲", new(Words: [.. Enumerable.Range(0, 201).Select(number => $"词{number}")]), Unit) },
        { "rules[0].when.channels", "null is no channel", new("甲", new(Channels: [null!]), Unit) },
        { "rules[0].when.businessTypes", "null is no business type", new("甲", new(BusinessTypes: [null!]), Unit) },
        { "rules[0].when.form", "a field without values", new("甲", new(Form: new Dictionary<string, IReadOnlyList<string>> { ["area"] = null! }), Unit) },
        { "rules[0].when.form", "a value that is null", new("甲", new(Form: new Dictionary<string, IReadOnlyList<string>> { ["area"] = [null!] }), Unit) },
        { "rules[0].when.kinds", "a kind that is none", new("甲", new(Kinds: [(EnquiryKind)77]), Unit) },
        { "rules[0].name", "the database cannot hold it", new("甲\0乙", new(Words: ["词"]), Unit) },
        { "rules[0].name", "nor a screen show it", new(new string('名', 101), new(Words: ["词"]), Unit) },
        { "rules[0].name", "a name is needed", new(null!, new(Words: ["词"]), Unit) },
        { "rules[0].when.area", "no area is a hundred thousand characters long", new("甲", new(Area: new string('区', 100_000)), Unit) },
        { "rules[0].when.area", "the database cannot hold it", new("甲", new(Area: "区\0"), Unit) },
        { "rules[0].unit", "a unit is needed", new("甲", new(Words: ["词"]), null!) },
        { "rules[0].when", "a condition is needed", new("甲", null!, Unit) },
        { "rules[0]", "null is no rule", null },
    };

    [Cases("A-01", "A-02", "A-11")]
    [Theory, MemberData(nameof(Refused))]
    public async Task Is_refused_at_the_rule(string field, string why, RoutingRule? rule)
    {
        var refused = (await bureau.Request((ChangeRoutingRules use) => use.Run(A.Admin, [rule!], 0, "试一试", default))).Refused(ProblemKind.Invalid);
        refused.Errors.Select(error => error.Field).ShouldContain(field, why);
        (await bureau.Ask("select count(*) from routing_rules")).ShouldBe("0");
    }

    public static TheoryData<string, WrittenDay?> NoDays => new()
    {
        { "the database cannot hold the name", new("2032-01-01", DayKind.Holiday, "元旦\0") },
        { "nor a screen show it", new("2032-01-01", DayKind.Holiday, new string('元', 51)) },
        { "null is no day", null },
    };

    [Cases("C-14")]
    [Theory]
    [InlineData("公告\0", "the database cannot hold it")]
    [InlineData("公告\u202E", "it turns the direction of reading")]
    public async Task Is_refused_for_where_a_calendar_comes_from(string source, string why) =>
        (await bureau.Request((ChangeCalendar use) => use.Run(A.Admin, 2032, [new("2032-01-01", DayKind.Holiday)], "试一试", 0, source, default)))
            .Refused(ProblemKind.Invalid).Errors.ShouldHaveSingleItem().Field.ShouldBe("source", why);

    [Cases("C-14")]
    [Theory, MemberData(nameof(NoDays))]
    public async Task Is_refused_for_a_day_of_the_calendar_too_in_the_preview_and_in_force(string why, WrittenDay? day)
    {
        (await bureau.Request((PreviewCalendar use) => use.Run(A.Admin, 2032, [day!], default))).Refused(
            ProblemKind.Invalid).Errors.ShouldHaveSingleItem().Field.ShouldBe("days[0]", why);
        (await bureau.Request((ChangeCalendar use) => use.Run(A.Admin, 2032, [day!], "试一试", 0, null, default))).Refused(ProblemKind.Invalid)
            .Errors.ShouldHaveSingleItem().Field.ShouldBe("days[0]", why);
    }

    [Cases("A-02")]
    [Theory]
    [InlineData("""[{"name": "坏", "when": {"words": [null]}, "unit": "trial.second"}]""")]
    [InlineData("""[{"name": "坏", "when": {"words": [""]}, "unit": "trial.second"}]""")]
    [InlineData("""[{"name": "坏", "when": {"channels": [null], "businessTypes": [null], "form": {"x": null}}, "unit": "trial.second"}]""")]
    [InlineData("""[null, {"name": "坏", "when": null, "unit": "trial.second"}, {"name": null}]""")]
    [InlineData("""{"not": "a list"}""")]
    public async Task Saved_by_an_earlier_version_takes_no_enquiry_and_stops_none_and_no_host(string rules)
    {
        await using var own = await Bureau.Open(shared);
        await own.Ask("insert into routing_rules (version, rules, changed_by, changed_at, reason) values (1, $1::jsonb, 'earlier', now(), 'x')", rules);

        await using var host = await own.Start(own.Clock);
        var acknowledgement = (await Bureau.Request(host, (Core.Intake.SubmitEnquiry use) => use.Run(A.Consultation, default))).Done();

        acknowledgement.Owner.Unit.ShouldNotBe("trial.second");
        (await own.Verify()).Violations.ShouldBeEmpty();
    }
}
