using Governance.Contracts;
using Governance.Core.Attachments;
using Governance.Core.Clocks;
using Governance.Core.Drafts;
using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Governance.Core.Timeline;
using Governance.Core.Tracking;
using Governance.Core.Units;
using NodaTime;

namespace Governance.Core.Office;

/// <param name="Total">How many are open, counted to <see cref="MostCounted"/>: one more says that there are more. Null where it is not known: of what is done, and of a search that found more than a page.</param>
public sealed record QueuePage(IReadOnlyList<QueueRow> Rows, int? Total)
{
    public const int MostCounted = 10_000;

    /// <summary>Begins the page after this one; null on the last.</summary>
    public string? Next { get; init; }

    /// <summary>Begins the page before this one; null on the first.</summary>
    public string? Previous { get; init; }
}
