using System.Runtime.CompilerServices;

namespace Governance.TestSupport;

/// <summary>
/// Waits for what happens behind a test's back, by looking again and again. The end is counted in looks: on a slow machine a look takes
/// longer, and so may what is waited for.
/// </summary>
public static class Eventually
{
    private const int Looks = 2_400;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public static Task Holds(Func<bool> condition, string? otherwise = null, [CallerArgumentExpression(nameof(condition))] string what = "") =>
        Holds(() => Task.FromResult(condition()), otherwise, what);

    /// <param name="condition">Looked at until it holds.</param>
    /// <param name="otherwise">What it would mean if it never held.</param>
    /// <param name="what">The condition as it is written.</param>
    public static Task Holds(Func<Task<bool>> condition, string? otherwise = null, [CallerArgumentExpression(nameof(condition))] string what = "") =>
        Holds(condition, () => Task.FromResult(otherwise ?? ""), what);

    /// <param name="condition">Looked at until it holds.</param>
    /// <param name="otherwise">Asked how things stand, if it never held.</param>
    /// <param name="what">The condition as it is written.</param>
    public static async Task Holds(Func<Task<bool>> condition, Func<Task<string>> otherwise, [CallerArgumentExpression(nameof(condition))] string what = "")
    {
        WhatTestsDo.Say($"waits until {what}");
        for (var look = 0; look < Looks; look++)
        {
            if (await condition())
                return;
            await Task.Delay(Pause, TestContext.Current.CancellationToken);
        }

        Assert.Fail($"Looked {Looks} times, and never: {what}. {await otherwise()}");
    }

    /// <summary>Lets what is ready to go on go on: timers that are due, work that waits for a thread.</summary>
    public static Task Pass() => Task.Delay(TimeSpan.FromMilliseconds(10), TestContext.Current.CancellationToken);

    /// <summary>The first answer that is as it should be.</summary>
    public static async Task<T> Is<T>(Func<Task<T>> ask, Func<T, bool> right, [CallerArgumentExpression(nameof(right))] string what = "")
    {
        var last = default(T);
        await Holds(async () => right(last = await ask()), $"The last answer: {last}", what);
        return last!;
    }
}
