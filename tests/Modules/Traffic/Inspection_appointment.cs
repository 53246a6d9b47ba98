using Governance.Contracts;
using Governance.Core.Officers;
using Governance.Traffic.Inspections;
using NodaTime;

namespace Governance.Modules.Tests.Traffic;

public class Inspection_appointment
{
    private static readonly LocalDate Today = new(2026, 3, 10);

    [Theory]
    [InlineData("private-car", "no", "2024-05-20", "2026-05-31", "year 2")]
    [InlineData("private-car", "no", "2022-03-02", "2026-03-31", "year 4")]
    [InlineData("motorcycle", "no", "2018-04-30", "2026-04-30", "year 8")]
    [InlineData("private-car", "no", "2023-06-01", "2025-06-30", "year 2, some months late")]
    [InlineData("private-car", "no", "2025-12-01", "2027-12-31", "a new car: the mark alone, and not yet")]
    public void A_period_that_the_mark_alone_renews_needs_no_visit(string kind, string record, string registered, string until, string why)
    {
        var error = Check(kind, record, registered, until).Errors.ShouldHaveSingleItem(why);

        error.Message.Zh.ShouldContain("不用上线检验");
        error.Message.In("en").ShouldContain("no inspection on site");
    }

    [Theory]
    [InlineData("private-car", "no", "2020-05-20", "2026-05-31", "year 6 is on site")]
    [InlineData("private-car", "no", "2016-05-20", "2026-05-31", "year 10 is on site")]
    [InlineData("private-car", "no", "2012-04-20", "2026-04-30", "yearly after year 10")]
    [InlineData("motorcycle", "no", "2020-03-20", "2026-03-31", "year 6 is on site")]
    [InlineData("private-car", "yes", "2022-03-02", "2026-03-31", "somebody was hurt: every time on site")]
    [InlineData("van", null, "2024-03-02", "2026-03-31", "a van is on site every time")]
    [InlineData("goods", null, "2025-03-02", "2026-03-31", "a goods vehicle every year")]
    [InlineData("private-car", "no", "2020-12-01", "2024-12-31", "year 4, more than a year late")]
    [InlineData("private-car", "no", "2022-01-15", "2026-03-31", "months that do not fit are for an officer to judge")]
    public void A_vehicle_that_is_due_on_site_can_be_booked(string kind, string? record, string registered, string until, string why) =>
        Check(kind, record, registered, until).Errors.ShouldBeEmpty(why);

    [Theory]
    [InlineData("2026-05-31", true, "March, April, May: the first day of the window was 1 March")]
    [InlineData("2026-05-01", true, "validity runs to the end of the month, whatever day was typed")]
    [InlineData("2026-06-30", false, "the window opens on 1 April")]
    public void The_last_three_months_are_open(string until, bool open, string why)
    {
        var check = Check("goods", null, "2019-06-01", until);

        check.Errors.Count.ShouldBe(open ? 0 : 1, why);
        if (!open)
            check.Errors[0].Message.Zh.ShouldContain("2026年4月1日");
    }

    [Fact]
    public void A_date_before_the_registration_is_a_mistake() =>
        Check("van", null, "2025-03-02", "2024-03-31").Errors.ShouldHaveSingleItem().Field.ShouldBe("validUntil");

    [Theory]
    [InlineData("private-car", false, 8, 24, "to year 10 every two years")]
    [InlineData("private-car", false, 10, 12, "then yearly")]
    [InlineData("private-car", false, 16, 12, "since October 2022 also after year 15")]
    [InlineData("private-car", true, 6, 12, "with a record as before")]
    [InlineData("van", false, 4, 24, "")]
    [InlineData("van", false, 15, 6, "")]
    [InlineData("motorcycle", true, 4, 12, "")]
    [InlineData("passenger", false, 4, 12, "")]
    [InlineData("passenger", false, 5, 6, "")]
    [InlineData("goods", false, 10, 6, "")]
    [InlineData("coach", false, 9, 12, "")]
    [InlineData("school-bus", false, 1, 6, "the regulation on school buses")]
    [InlineData("other", false, 20, 12, "")]
    public void The_next_period_follows_kind_and_age(string kind, bool record, int years, int months, string why) =>
        InspectionRule.Next(kind, record, years).Months.ShouldBe(months, why);

    [Fact]
    public void The_confirmation_says_when_the_vehicle_is_due_again()
    {
        var suggestion = SuggestInspectionReply.Decide(InspectedVehicle.Of(Form("private-car", "no", "2020-05-20", "2026-05-31")), Today);

        suggestion.Text!.ShouldContain("有效期到2028年5月31日");
        suggestion.Text!.ShouldContain("不用上线检验", customMessage: "year 8 takes the mark alone");
    }

    [Fact]
    public void Who_is_late_is_warned_not_to_drive() =>
        SuggestInspectionReply.Decide(InspectedVehicle.Of(Form("van", null, "2020-02-20", "2026-02-28")), Today).Text!.ShouldContain("请不要驾驶");

    [Fact]
    public async Task The_day_is_that_of_the_bureau_not_of_Greenwich()
    {
        // Half past midnight on 1 April in the bureau, still March in Greenwich: the window for June has just opened.
        var clock = new StoppedClock(Instant.FromUtc(2026, 3, 31, 16, 30));

        (await new CheckInspection(clock).Handle(new(InspectedVehicle.Code, Form("goods", null, "2019-06-01", "2026-06-30")), default)).Errors.ShouldBeEmpty();
    }

    private static SubmissionCheck Check(string kind, string? record, string registered, string until) =>
        CheckInspection.Decide(InspectedVehicle.Of(Form(kind, record, registered, until)), Today);

    private static FormValues Form(string kind, string? record, string registered, string until) =>
        FormValues.Of(("vehicleKind", kind), ("record", record ?? ""), ("registeredOn", registered), ("validUntil", until));
}
