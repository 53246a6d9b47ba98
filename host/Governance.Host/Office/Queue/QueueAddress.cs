using Governance.Contracts;
using Governance.Core.Enquiries;
using Governance.Core.Office;
using Governance.Core.Officers;

namespace Governance.Host.Office.Queue;

/// <summary>What a queue screen shows, as it stands in its address: so that it can be bookmarked, and the way back from an enquiry leads to the same rows.</summary>
public sealed record QueueAddress(QueueName Queue, EnquiryStatus? Status, EnquiryKind? Kind, string? Search, string? After)
{
    public const int PageSize = 50;

    internal QueueRequest Request => new(Queue, Status, Kind, Search, Take: PageSize, After: After);

    /// <summary>Whether it shows a queue as it is, with nothing left out: then the page's total is the queue's.</summary>
    internal bool IsWhole(QueueName queue) => Queue == queue && Status is null && Kind is null && Search is null;

    internal static QueueAddress Read(string? queue, string? status, string? kind, string? search, string? after) => new(
        Enum.TryParse<QueueName>(queue, ignoreCase: true, out var name) ? name : QueueName.Mine,
        Enum.TryParse<EnquiryStatus>(status, ignoreCase: true, out var state) ? state : null,
        Enum.TryParse<EnquiryKind>(kind, ignoreCase: true, out var wanted) ? wanted : null,
        string.IsNullOrWhiteSpace(search) ? null : search.Trim(),
        string.IsNullOrWhiteSpace(after) ? null : after);

    public override string ToString()
    {
        var parts = new List<string> { $"queue={Lower(Queue)}" };
        if (Status is { } status)
            parts.Add($"status={Lower(status)}");
        if (Kind is { } kind)
            parts.Add($"kind={Lower(kind)}");
        if (Search is not null)
            parts.Add($"search={Uri.EscapeDataString(Search)}");
        if (After is not null)
            parts.Add($"after={Uri.EscapeDataString(After)}");
        return "/office?" + string.Join('&', parts);
    }

    private static string Lower<T>(T value)
        where T : struct, Enum => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];
}
