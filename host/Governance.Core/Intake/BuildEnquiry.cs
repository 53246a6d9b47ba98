using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Clocks.Policies;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.Core.Outbox;
using Governance.Core.Protection;
using Governance.Core.Routing;
using Governance.Core.Timeline;
using Governance.Core.Units;
using NodaTime;

namespace Governance.Core.Intake;

/// <summary>Makes the rows of an accepted enquiry: itself, its owner, its clock, its first entry, its message to the outbox.</summary>
[PerRequest]
internal sealed class BuildEnquiry(
    Departments departments, RoutingTable routing, UnitDirectory units, FieldProtection protection, BureauCalendar calendar, ClockPolicies policies, NextEntry next)
{
    internal BuiltEnquiry Make(
        CheckedSubmission made, Guid id, Instant now, Assessment assessment, byte[] code, byte[]? key, byte[] digest)
    {
        var (submission, type) = (made.Submission, made.BusinessType);
        var department = departments.Online.DepartmentOf(type?.Code);
        var complexity = assessment.Complexity ?? Complexity.Simple;
        var urgency = assessment.Urgency ?? Urgency.Normal;
        var about = units.Find(assessment.About) is null ? type?.About : assessment.About;
        var facts = new RoutedFacts(
            made.Kind, type, department?.Manifest.Units[0].Code, submission.Channel, submission.Subject!, submission.Body!, submission.Form,
            type?.Form ?? FormDescription.Empty, urgency, IsConfidential(made, assessment), assessment.Unit, about, departments.Online);
        var routed = RouteEnquiry.Decide(facts, routing.Rules, units);
        var (workflow, workflowKey) = Archive.WorkflowOf(department, type, made.Kind);
        var hidden = Hidden(submission, type, routed.Confidential);

        var enquiry = new Enquiry
        {
            Id = id,
            CodeHash = code,
            FileYear = now.InZone(calendar.Zone).Year,
            Kind = made.Kind,
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
            IdempotencyKey = key,
            SubmissionDigest = digest,
        };
        var working = calendar.For(routed.Unit);
        var promised = policies.Current.For(made.Kind, complexity, type, routed.Unit, working.DateOf(now));
        var running = RunClock.Start(id, promised, now, working, routed.Unit);
        var owner = units.Owner(routed.Unit);
        var entry = next.Of(
            enquiry, now, TimelineEvent.Accepted,
            new()
            {
                TitleZh = $"已受理，由{owner.UnitName.Zh}办理",
                TitleEn = $"Accepted; {owner.UnitName.In("en")} will answer",
                // Judged complex at once: the citizen is told why, and until when.
                Text = complexity == Complexity.Complex ? assessment.Reason?.In(submission.Language) : null,
                Facts = [Facts.Due(running.DueAt, calendar.Zone), PromiseText.Fact(promised)],
                Attachments = ClaimAttachments.In(made) is { Count: > 0 } files ? [.. files] : null,
            },
            visible: true);
        return new(enquiry, running, entry, OutboxMessage.Accepted(id, now), submission.Draft is { } draft ? new(draft, id, now) : null);
    }

    private static bool IsConfidential(CheckedSubmission made, Assessment assessment) =>
        made.Submission.Confidential || made.Kind == EnquiryKind.Tip || made.BusinessType?.Confidential == true
        || made.Submission.Channel == Channels.Director || assessment.Confidential == true;

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
