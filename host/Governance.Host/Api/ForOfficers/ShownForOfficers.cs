using System.ComponentModel;
using Governance.Contracts;
using Governance.Core.Attachments;
using Governance.Core.Clocks;
using Governance.Core.Drafts;
using Governance.Core.Enquiries;
using Governance.Core.Office;
using Governance.Core.Officers;
using Governance.Core.Tracking;
using Governance.Core.Units;
using Governance.Host.Api.Answers;
using NodaTime;

namespace Governance.Host.Api.ForOfficers;

/// <summary>A page of a queue.</summary>
internal sealed record ShownQueue(
    IReadOnlyList<ShownRow> Enquiries,
    [property: Description("How many are open, counted to 10,000; 10,001 says that there are more. Left out of what is done, and of a search that found more than a page.")]
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
    EnquiryStatus Status, LocalText State, Urgency Urgency, bool Confidential, Owner Owner, string? Officer, Instant AcceptedAt, Instant? AnsweredAt, ShownClock? Clock,
    LocalText? TimeLeft, bool Late, bool Warned)
{
    internal static ShownRow Of(QueueRow row) => new(
        row.Id, row.FileNumber, row.Kind, row.BusinessTypeTitle, row.Subject, row.Status, row.StateTitle, row.Urgency, row.Confidential, row.Owner,
        row.OfficerName, row.AcceptedAt, row.AnsweredAt, ShownClock.Of(row.Clock), row.TimeLeft, row.Late, row.Warned);
}

/// <summary>A step that can be taken now.</summary>
internal sealed record ShownStep(string Name, LocalText Title, StepEffect Does, IReadOnlyList<FormField> Fields);

/// <summary>An enquiry as an officer who may open it sees it.</summary>
internal sealed record ShownDossier(
    Guid Id,
    [property: Description("Send it with a step to be told when a colleague was faster.")]
    uint Version,
    string FileNumber, EnquiryKind Kind, string? BusinessType, LocalText? BusinessTypeTitle, string Subject, string Body, Contact Contact, string Channel,
    bool Anonymous, bool Confidential, Urgency Urgency, Complexity Complexity, EnquiryStatus Status, LocalText State, Owner Owner, string? Officer,
    LocalText RoutingReason, ShownClock? Clock, LocalText? TimeLeft,
    [property: Description("How the due time came about, day by day.")]
    IReadOnlyList<LocalText> DeadlineExplained,
    Instant AcceptedAt, IReadOnlyList<ShownAnswer> Form, IReadOnlyList<AttachmentView> Attachments, IReadOnlyList<ShownEntry> Timeline,
    IReadOnlyList<ShownStep> Steps, string? Draft, bool MayTake, bool MayExtend, bool MayExplain, bool MayTransfer, bool MayReclassify, bool MayRevokeCode, bool ModuleOff, int? Stars, string? RatingComment)
{
    internal static ShownDossier Of(OfficeEnquiry one) => new(
        one.Id, one.Version, one.FileNumber, one.Kind, one.BusinessType, one.BusinessTypeTitle, one.Subject, one.Body, one.Contact, one.Channel,
        one.Anonymous, one.Confidential, one.Urgency, one.Complexity, one.Status, one.StateTitle, one.Owner, one.OfficerName, one.RoutingReason,
        ShownClock.Of(one.Clock), one.TimeLeft, one.DeadlineExplained, one.AcceptedAt, one.Form, one.Attachments, ShownEntry.Of(one.Timeline),
        [.. one.Steps.Select(step => new ShownStep(step.Name, step.Title, step.Does, step.Fields))], one.Draft, one.MayTake, one.MayExtend, one.MayExplain,
        one.MayTransfer, one.MayReclassify, one.MayRevokeCode, one.ModuleOff, one.Stars, one.RatingComment);
}
