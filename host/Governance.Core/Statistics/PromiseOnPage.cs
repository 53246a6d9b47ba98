using NodaTime;

namespace Governance.Core.Statistics;

/// <summary>The figures last read.</summary>
[PerHost]
internal sealed class PromiseOnPage
{
    private static readonly Duration Lifetime = Duration.FromMinutes(1);
    private volatile Kept? kept;

    internal Promise? Fresh(Instant now) => kept is { } last && now - last.At < Lifetime ? last.Promise : null;

    internal Promise Keep(Instant now, Promise promise)
    {
        kept = new(now, promise);
        return promise;
    }

    private sealed record Kept(Instant At, Promise Promise);
}
