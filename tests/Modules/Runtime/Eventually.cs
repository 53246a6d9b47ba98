namespace Governance.Modules.Tests.Runtime;

internal static class Eventually
{
    /// <summary>Waits for what happens behind a test's back; ten seconds without it is a failure.</summary>
    public static async Task Holds(Func<bool> condition)
    {
        for (var tries = 0; tries < 500 && !condition(); tries++)
            await Task.Delay(20);
        condition().ShouldBeTrue();
    }
}
