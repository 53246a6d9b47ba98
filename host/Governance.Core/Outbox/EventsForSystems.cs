using System.Collections.Frozen;
using Governance.Core.Timeline;

namespace Governance.Core.Outbox;

/// <summary>Of what other systems want to hear now: while nobody wants to, nothing is written for them.</summary>
[PerHost]
internal sealed class EventsForSystems
{
    private readonly Lock changing = new();
    private readonly Dictionary<string, IReadOnlyList<TimelineEvent>> byHearer = [];
    private volatile FrozenSet<TimelineEvent> wanted = [];
    private volatile FrozenSet<TimelineEvent> wantedOfConfidential = [];

    /// <param name="hearer">Who wants to hear of them.</param>
    /// <param name="alsoConfidential">Whether he hears of what is confidential: of that no other house ever does.</param>
    internal void Want(string hearer, IReadOnlyList<TimelineEvent> events, bool alsoConfidential = false)
    {
        lock (changing)
        {
            byHearer[hearer] = events;
            wanted = byHearer.Values.SelectMany(list => list).ToFrozenSet();
            if (alsoConfidential)
                wantedOfConfidential = events.ToFrozenSet();
        }
    }

    internal bool Has(TimelineEvent happened, bool confidential) => (confidential ? wantedOfConfidential : wanted).Contains(happened);
}
