using Autofac;
using Governance.Host.Demo;
using NodaTime;

namespace Governance.Architecture.Tests;

/// <summary>What is told when a bureau is tried out, at whatever hour that is.</summary>
public sealed class The_demo_data
{
    [Theory]
    [InlineData("2026-11-28T15:59:59Z", "2026-11-28", "2026-11-26")]
    // Half past midnight for citizens.
    [InlineData("2026-11-28T16:30:00Z", "2026-11-29", "2026-11-27")]
    public async Task Has_dates_that_are_told_from_the_day_on_which_the_enquiry_is_asked(string asked, string today, string before)
    {
        var clock = new DemoClock(NodaTime.Text.InstantPattern.General.Parse(asked).Value);
        var parts = new ContainerBuilder();
        parts.RegisterInstance(clock).As<IClock>();
        await using var scope = parts.Build();
        var enquiry = new DemoEnquiry
        {
            Subject = "护照被偷", Body = "护照被偷了。", HoursAgo = 3,
            Form = new() { ["lostOn"] = ["{today}"], ["arrivedOn"] = ["{today-2}"] },
        };
        var form = await new DemoForm(scope, "").Fill(enquiry, TestContext.Current.CancellationToken);
        (form["lostOn"], form["arrivedOn"]).ShouldBe((today, before));
    }
}
