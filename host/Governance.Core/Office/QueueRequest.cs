using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Enquiries;
using Governance.Core.Officers;

namespace Governance.Core.Office;

/// <param name="Status">Only these; <see cref="EnquiryStatus.Answered"/> lists what of the queue is done.</param>
/// <param name="Search">Words that must all occur, or a file number; then what is done is looked through as well, and the newest comes first.</param>
/// <param name="After">Where the page before ended: <see cref="QueuePage.Next"/> or <see cref="QueuePage.Previous"/> of it.</param>
internal sealed record QueueRequest(
    QueueName Queue, EnquiryStatus? Status = null, EnquiryKind? Kind = null, string? Search = null, int Skip = 0, int Take = 50, string? After = null)
{
    internal bool IsDone => Queue == QueueName.Done || Status == EnquiryStatus.Answered;
}
