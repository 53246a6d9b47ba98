using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Governance.WorkingTime.Tests;

public class The_calendar_of_China
{
    private static readonly WorkingCalendar China = WorkingCalendar.China;

    [Fact]
    public void Agrees_with_an_independent_list_on_every_day_of_2010_to_2026()
    {
        var differing = Oracle();
        differing.Count.ShouldBeGreaterThan(17 * 10);

        var wrong = new List<LocalDate>();
        for (var date = new LocalDate(2010, 1, 1); date.Year < 2027; date = date.PlusDays(1))
        {
            var works = differing.TryGetValue(date, out var off) ? !off : date.DayOfWeek <= IsoDayOfWeek.Friday;
            if (China.IsWorkingDay(date) != works)
                wrong.Add(date);
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Has_the_years_2010_to_2026() => China.Years.Select(year => year.Year).ShouldBe(Enumerable.Range(2010, 17));

    [Theory]
    [InlineData("2026-02-13", DayKind.WorkingDay, null, "Friday before the holiday")]
    [InlineData("2026-02-14", DayKind.MakeUpWorkday, "春节", "a Saturday that is worked")]
    [InlineData("2026-02-15", DayKind.Holiday, "春节", "first day")]
    [InlineData("2026-02-23", DayKind.Holiday, "春节", "last day, a Monday")]
    [InlineData("2026-03-01", DayKind.Weekend, null, "a Sunday")]
    [InlineData("2011-12-31", DayKind.MakeUpWorkday, "元旦", "the notice for 2012 reaches into 2011")]
    [InlineData("2018-12-31", DayKind.Holiday, "元旦", "the notice for 2019 reaches into 2018")]
    [InlineData("2020-01-31", DayKind.Holiday, "春节", "the holiday of 2020 was prolonged by a second notice")]
    [InlineData("2020-02-03", DayKind.WorkingDay, null, "work began again on this Monday")]
    [InlineData("2015-09-03", DayKind.Holiday, "抗日战争暨世界反法西斯战争胜利70周年纪念日", "a holiday once only")]
    public void Names_each_day(string date, DayKind kind, string? name, string why)
    {
        China.KindOf(A.Date(date)).ShouldBe(kind, why);
        China.NameOf(A.Date(date)).ShouldBe(name, why);
    }

    [Fact]
    public void Counts_Monday_to_Friday_in_a_year_without_data()
    {
        China.HasDataFor(2027).ShouldBeFalse();
        China.IsWorkingDay(A.Date("2027-10-01")).ShouldBeTrue("a Friday, though National Day");
        China.IsWorkingDay(A.Date("2027-10-02")).ShouldBeFalse();
    }

    private static Dictionary<LocalDate, bool> Oracle()
    {
        var folder = SharedData.Find("holidays");
        return Enumerable.Range(2010, 17)
            .Select(year => Path.Combine(folder, $"{year}.json"))
            .SelectMany(file => JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("days").EnumerateArray())
            .ToDictionary(
                day => LocalDatePattern.Iso.Parse(day.GetProperty("date").GetString()!).Value,
                day => day.GetProperty("isOffDay").GetBoolean());
    }
}
