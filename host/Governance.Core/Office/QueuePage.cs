using Governance.Core.Clocks;

namespace Governance.Core.Office;

/// <param name="Total">How many are open, counted to <see cref="MostCounted"/>: one more says that there are more. Null where it is not known: of
/// what is done, and of a search that found more than a page.</param>
internal sealed record QueuePage(IReadOnlyList<QueueRow> Rows, int? Total)
{
    public const int MostCounted = 10_000;

    /// <summary>Begins the page after this one; null on the last.</summary>
    public string? Next { get; init; }

    /// <summary>Begins the page before this one; null on the first.</summary>
    public string? Previous { get; init; }
}
