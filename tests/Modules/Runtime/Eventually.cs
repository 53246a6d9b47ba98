using System.Diagnostics;

namespace Governance.Modules.Tests.Runtime;

internal static class Eventually
{
    /// <summary>Waits for what happens behind a test's back; ten seconds without it, or what the test allows, is a failure.</summary>
    public static async Task Holds(Func<bool> condition, TimeSpan? within = null)
    {
        var began = Stopwatch.GetTimestamp();
        while (!condition() && Stopwatch.GetElapsedTime(began) < (within ?? TimeSpan.FromSeconds(10)))
            await Task.Delay(20);
        condition().ShouldBeTrue($"not within {Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} s");
    }
}
