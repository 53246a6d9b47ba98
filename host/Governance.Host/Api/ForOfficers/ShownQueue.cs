using System.ComponentModel;
using Governance.Contracts;
using Governance.Core.Attachments;
using Governance.Core.Clocks;
using Governance.Core.Drafts;
using Governance.Core.Enquiries;
using Governance.Core.Office;
using Governance.Core.Officers;
using Governance.Core.Units;
using Governance.Host.Api.Answers;
using NodaTime;

namespace Governance.Host.Api.ForOfficers;

/// <summary>A page of a queue.</summary>
internal sealed record ShownQueue(
    IReadOnlyList<ShownRow> Enquiries,
    [property: Description(
        "How many are open, counted to 10,000; 10,001 says that there are more. Left out of what is done, and of a search that found more than a page.")]
    int? Total,
    [property: Description("Send it as `after` for the page after this one; left out on the last.")]
    string? Next,
    [property: Description("Send it as `after` for the page before this one; left out on the first.")]
    string? Previous);

/// <summary>An enquiry in a queue.</summary>
internal sealed record ShownRow(
    Guid Id, string FileNumber, EnquiryKind Kind, LocalText? BusinessTypeTitle,
    [property: Description("Of a confidential enquiry a neutral phrase.")]
    string Subject,
    EnquiryStatus Status, LocalText State, Urgency Urgency, bool Confidential, Owner Owner, string? Officer, Instant AcceptedAt, Instant? AnsweredAt,
    ShownClock? Clock,
    LocalText? TimeLeft, bool Late, bool Warned)
{
    internal static ShownRow Of(QueueRow row) => new(
        row.Id, row.FileNumber, row.Sent.Kind, row.Sent.BusinessTypeTitle, row.Sent.Subject, row.Handling.Status, row.Handling.StateTitle,
        row.Handling.Urgency, row.Sent.Confidential, row.Handling.Owner, row.Handling.OfficerName, row.Sent.AcceptedAt, row.Handling.AnsweredAt,
        ShownClock.Of(row.Time.Clock), row.Time.Left, row.Time.Late, row.Time.Warned);
}
