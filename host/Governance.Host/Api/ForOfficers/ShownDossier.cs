using System.ComponentModel;
using Governance.Contracts;
using Governance.Core.Attachments;
using Governance.Core.Clocks;
using Governance.Core.Drafts;
using Governance.Core.Enquiries;
using Governance.Core.FollowUps;
using Governance.Core.Office;
using Governance.Core.Officers;
using Governance.Core.Opinions;
using Governance.Core.Reservations;
using Governance.Core.Tracking;
using Governance.Core.Units;
using Governance.Host.Api.Answers;
using NodaTime;

namespace Governance.Host.Api.ForOfficers;

/// <summary>A step that can be taken now.</summary>
internal sealed record ShownStep(string Name, LocalText Title, StepEffect Does, IReadOnlyList<FormField> Fields);

/// <summary>A proposal, which an officer takes or leaves.</summary>
internal sealed record ShownSuggestion(
    [property: Description("The business type that it could have been sent as.")]
    string BusinessType,
    LocalText BusinessTypeTitle,
    [property: Description("The desk that answers that business type.")]
    Owner Unit,
    [property: Description("Words of the enquiry that speak most for it.")]
    IReadOnlyList<string> Words,
    bool MayTake)
{
    internal static ShownSuggestion? Of(SuggestedUnit? suggestion) =>
        suggestion is null ? null : new(suggestion.BusinessType, suggestion.BusinessTypeTitle, suggestion.Unit, suggestion.Words, suggestion.MayTake);
}

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
    IReadOnlyList<ShownStep> Steps, string? Draft, bool MayTake, bool MayExtend, bool MayExplain, bool MayTransfer, bool MayReclassify, bool MayRevokeCode,
    bool MayCloseWithoutAnswer, bool ModuleOff, int? Stars, string? RatingComment, Solved? Solved,
    [property: Description("The bad ratings, and what heads did about them.")]
    IReadOnlyList<FollowUpView> FollowUps,
    [property: Description("What other units were asked, and what they said.")]
    IReadOnlyList<OpinionView> Opinions,
    [property: Description("Where the writer is expected when.")]
    IReadOnlyList<ShownAppointment> Appointments,
    [property: Description("Items of pools that are held for him.")]
    IReadOnlyList<HeldItem> Items,
    [property: Description(
        "Where a general enquiry probably belongs; null where nothing is sure enough, or it is there. It is taken with a transfer to its unit.")]
    ShownSuggestion? Suggestion)
{
    /// <summary>Flat, as the interface has always shown it.</summary>
    internal static ShownDossier Of(OfficeEnquiry enquiry)
    {
        var (sent, handling, time, rights) = (enquiry.Sent, enquiry.Handling, enquiry.Time, enquiry.Rights);
        return new(
            enquiry.Id, enquiry.Version, enquiry.FileNumber, sent.Kind, sent.BusinessType, sent.BusinessTypeTitle, sent.Subject, sent.Body, sent.Contact,
            sent.Channel, sent.Anonymous, handling.Confidential, handling.Urgency, handling.Complexity, handling.Status, handling.StateTitle, handling.Owner,
            handling.OfficerName, handling.RoutingReason, ShownClock.Of(time.Clock), time.TimeLeft, time.DeadlineExplained, sent.AcceptedAt, sent.Form,
            sent.Attachments, ShownEntry.Of(enquiry.Timeline),
            [.. rights.Steps.Select(step => new ShownStep(step.Name, step.Title, step.Does, step.Fields))], handling.Draft, rights.MayTake, rights.MayExtend,
            rights.MayExplain, rights.MayTransfer, rights.MayReclassify, rights.MayRevokeCode, rights.MayCloseWithoutAnswer, handling.ModuleOff,
            enquiry.Rating.Stars, enquiry.Rating.RatingComment, enquiry.Rating.Solved, enquiry.FollowUps, enquiry.Opinions,
            [.. enquiry.Held.Appointments.Select(ShownAppointment.Of)], enquiry.Held.Items, ShownSuggestion.Of(enquiry.Suggestion));
    }
}
