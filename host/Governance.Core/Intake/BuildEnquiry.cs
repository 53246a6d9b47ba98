using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Channels.TextMessages;
using Governance.Core.Clocks;
using Governance.Core.Clocks.Policies;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.Core.Outbox;
using Governance.Core.Protection;
using Governance.Core.Reservations;
using Governance.Core.Routing;
using Governance.Core.Timeline;
using Governance.Core.Units;
using NodaTime;

namespace Governance.Core.Intake;

/// <summary>Makes the rows of an accepted enquiry: itself, its owner, its clock, its first entry, its message to the outbox.</summary>
[PerRequest]
internal sealed class BuildEnquiry(
    Departments departments, RoutingTable routing, UnitDirectory units, FieldProtection protection, BureauCalendar calendar, ClockPolicies policies,
    ChannelsFound channels, NextEntry next, RowSeals seals, EventsForSystems systems)
{
    internal BuiltEnquiry Make(
        CheckedSubmission checkedSubmission, Guid id, Instant now, Assessment assessment, byte[] code, byte[]? key, byte[] digest)
    {
        var (submission, type) = (checkedSubmission.Submission, checkedSubmission.BusinessType);
        var department = departments.Online.DepartmentOf(type?.Code);
        var complexity = assessment.Complexity ?? Complexity.Simple;
        var urgency = assessment.Urgency ?? Urgency.Normal;
        var about = units.Find(assessment.About) is null ? type?.About : assessment.About;
        var facts = new RoutedFacts(
            checkedSubmission.Kind, type, department?.Manifest.Units[0].Code, submission.Channel, submission.Subject!, submission.Body!, submission.Form,
            type?.Form ?? FormDescription.Empty, urgency, IsConfidential(checkedSubmission, assessment), assessment.Unit, about, departments.Online);
        var routed = RouteEnquiry.Decide(facts, routing.Rules, units);
        var (workflow, workflowKey) = Archive.WorkflowOf(department, type, checkedSubmission.Kind);
        var hidden = Hidden(submission, type, routed.Confidential);

        var enquiry = new Enquiry
        {
            Id = id,
            CodeHash = code,
            FileYear = now.InZone(calendar.Zone).Year,
            Kind = checkedSubmission.Kind,
            BusinessType = type?.Code,
            BusinessTypeVersion = type?.Version,
            Module = type?.Module,
            WorkflowVersion = workflowKey,
            State = workflow.Initial,
            Status = EnquiryStatus.Open,
            Subject = routed.Confidential ? "" : submission.Subject!,
            Body = routed.Confidential ? "" : submission.Body!,
            Form = Stored.Answers(routed.Confidential ? FormValues.Empty : Open(submission.Form, type)),
            Protected = protection.Seal(hidden, id),
            Anonymous = submission.Anonymous,
            Confidential = routed.Confidential,
            Channel = submission.Channel,
            Language = submission.Language,
            Urgency = urgency,
            Complexity = complexity,
            OwnerUnit = routed.Unit,
            RoutingReason = assessment.Reason is { } why ? $"{routed.Reason.Zh}（{why.Zh}）" : routed.Reason.Zh,
            RoutingReasonEn = assessment.Reason is { } because ? $"{routed.Reason.En} ({because.In("en")})" : routed.Reason.En,
            AboutUnit = about,
            AcceptedAt = now,
            PickUpUntil = submission.TakenDownBy is null ? null : now + QueryCodes.PickUpLifetime,
            IdempotencyKey = key,
            SubmissionDigest = digest,
        };
        var working = calendar.For(routed.Unit);
        var promised = policies.Current.For(checkedSubmission.Kind, complexity, type, routed.Unit, working.DateOf(now));
        var running = RunClock.Start(id, promised, now, working, routed.Unit);
        var owner = units.Owner(routed.Unit);
        var entry = next.Of(
            enquiry, now, TimelineEvent.Accepted,
            new()
            {
                Title = IntakeText.AcceptedWillAnswer(owner.UnitName),
                // Judged complex at once: the citizen is told why, and until when.
                Text = complexity == Complexity.Complex ? assessment.Reason?.In(submission.Language) : null,
                Facts =
                [
                    Facts.Due(running.DueAt, calendar.Zone), PromiseText.Fact(promised),
                    .. submission.TakenDownBy is null
                        ? []
                        : new[] { EntryFact.Of(IntakeText.TakenDown, channels.NameOf(submission.Channel).In(submission.Language)) },
                ],
                Attachments = ClaimAttachments.In(checkedSubmission) is { Count: > 0 } files ? [.. files] : null,
                Reserved = ReserveChosen.In(type?.Form, submission.Form) is { Count: > 0 } chosen
                    ? [.. chosen.Select(choice => new EntryReservation(choice.Source, choice.Value))]
                    : null,
            },
            visible: true,
            submission.TakenDownBy);
        enquiry.AcceptedPrint = seals.PrintOfAccepted(enquiry);
        seals.Seal(enquiry);
        seals.Seal(running);
        return new(enquiry, running, entry, Messages(submission, enquiry, running, entry), submission.Draft is { } draft ? new(draft, id, now) : null);
    }

    /// <summary>That it was accepted: for its module, for the citizen, if he left an address by which he can be told, and for other systems.</summary>
    private List<OutboxMessage> Messages(Submission submission, Enquiry enquiry, Clock running, TimelineEntry entry)
    {
        var (id, now) = (enquiry.Id, enquiry.AcceptedAt);
        var messages = new List<OutboxMessage> { OutboxMessage.Accepted(id, now) };
        if (!submission.TellsItself
            && (submission.Contact.Email is not null || (submission.Contact.Mobile is not null && channels.Ready(TextMessageChannel.OwnCode) is not null)))
            messages.Add(OutboxMessage.Tell(id, entry.Sequence, now));
        if (systems.Has(entry.Event, enquiry.Confidential))
            messages.Add(OutboxMessage.ForSystems(id, new(entry.Sequence, enquiry.OwnerUnit, enquiry.Status, running.DueAt), now));
        return messages;
    }

    private bool IsConfidential(CheckedSubmission checkedSubmission, Assessment assessment) =>
        checkedSubmission.Submission.Confidential || checkedSubmission.Kind == EnquiryKind.Tip || checkedSubmission.BusinessType?.Confidential == true
        || channels.Find(checkedSubmission.Submission.Channel)?.IsConfidential == true || assessment.Confidential == true;

    private static FormValues Open(FormValues form, BusinessType? type) =>
        new(form.Where(pair => type?.Form.Field(pair.Key)?.Sensitive != true));

    private static ProtectedContent Hidden(Submission submission, BusinessType? type, bool confidential) => new(
        submission.Contact,
        submission.Form
            .Where(pair => confidential || type?.Form.Field(pair.Key)?.Sensitive == true)
            .ToDictionary(pair => pair.Key, pair => pair.Value.ToArray()),
        confidential ? submission.Subject : null,
        confidential ? submission.Body : null);
}
