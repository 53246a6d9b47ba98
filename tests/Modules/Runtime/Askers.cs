namespace Governance.Modules.Tests.Runtime;

/// <summary>Some who ask a module without a pause, as many times as are enough for any test, and stop when they are told to.</summary>
internal sealed class Askers
{
    private const int Most = 200_000;

    private readonly Task<List<string>>[] asking;
    private int answered;
    private volatile bool enough;

    /// <param name="ask">Asks once; what went wrong, or null.</param>
    public Askers(Func<Task<string?>> ask) => asking = [.. Enumerable.Range(0, 4).Select(_ => Task.Run(() => Ask(ask)))];

    /// <summary>Returns when more questions have had their answer: whatever is done between two calls is done among questions.</summary>
    public Task GoOn(int more = 40)
    {
        var target = Volatile.Read(ref answered) + more;
        return Eventually.Holds(() => Volatile.Read(ref answered) >= target || asking.Any(asker => asker.IsCompleted), "Nobody is answered any more.");
    }

    /// <summary>What went wrong, in all.</summary>
    public async Task<IReadOnlyList<string>> Stop()
    {
        enough = true;
        var failures = (await Task.WhenAll(asking)).SelectMany(failures => failures).ToList();
        answered.ShouldBeInRange(1, (4 * Most) - 1, "they asked, and were not at the end of their questions before they were stopped");
        return failures;
    }

    private async Task<List<string>> Ask(Func<Task<string?>> ask)
    {
        var failures = new List<string>();
        for (var question = 0; question < Most && !enough; question++)
        {
            if (await ask() is { } failure)
            {
                failures.Add(failure);
                // Whoever is refused at once does not ask at once again.
                await Eventually.Pass();
            }

            Interlocked.Increment(ref answered);
        }

        return failures;
    }
}
