using Governance.Contracts;
using Governance.Core.Enquiries;
using Governance.Core.Office;
using Governance.Core.Officers;
using Governance.Host.Api.Requests;

namespace Governance.Host.Office.Queue;

/// <summary>
/// What a queue screen shows, as it stands in its address: so that it can be bookmarked, and the way back from an enquiry leads to the same rows.
/// </summary>
public sealed record QueueAddress(QueueName Queue, EnquiryStatus? Status, EnquiryKind? Kind, string? Search, string? After)
{
    public const int PageSize = 50;

    internal QueueRequest Request => new(Queue, Status, Kind, Search, Take: PageSize, After: After);

    /// <summary>Whether it shows a queue as it is, with nothing left out: then the page's total is the queue's.</summary>
    internal bool IsWhole(QueueName queue) => Queue == queue && Status is null && Kind is null && Search is null;

    internal static QueueAddress Read(string? queue, string? status, string? kind, string? search, string? after) => new(
        DocumentedWords.Read<QueueName>(queue) ?? QueueName.Mine,
        DocumentedWords.Read<EnquiryStatus>(status),
        DocumentedWords.Read<EnquiryKind>(kind),
        string.IsNullOrWhiteSpace(search) ? null : search.Trim(),
        string.IsNullOrWhiteSpace(after) ? null : after);

    public override string ToString()
    {
        var parts = new List<string> { $"queue={DocumentedWords.Of(Queue)}" };
        if (Status is { } status)
            parts.Add($"status={DocumentedWords.Of(status)}");
        if (Kind is { } kind)
            parts.Add($"kind={DocumentedWords.Of(kind)}");
        if (Search is not null)
            parts.Add($"search={Uri.EscapeDataString(Search)}");
        if (After is not null)
            parts.Add($"after={Uri.EscapeDataString(After)}");
        return "/office?" + string.Join('&', parts);
    }
}
