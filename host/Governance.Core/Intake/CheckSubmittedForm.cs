using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Clocks;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using NodaTime;

namespace Governance.Core.Intake;

/// <summary>A submission that can be accepted: normalised, with its kind and business type.</summary>
internal sealed record CheckedSubmission(Submission Submission, EnquiryKind Kind, BusinessType? BusinessType)
{
    /// <summary>As its module may see it before it is accepted.</summary>
    internal EnquirySnapshot Snapshot(Guid id, Instant now) => Snapshots.BeforeAcceptance(
        id, Kind, BusinessType?.Code, new(Submission.Subject!, Submission.Body!, Submission.Form, Submission.Contact), Submission.Channel, now,
        Submission.Confidential, Submission.Anonymous);
}

/// <summary>Checks all of a submission and names every mistake at once, so that the citizen corrects in one go.</summary>
[PerRequest]
internal sealed class CheckSubmittedForm(
    Departments departments, ModuleDispatch modules, CheckReferences files, BureauCalendar calendar, ChannelsFound channels, IClock clock)
{
    internal static readonly TimeSpan ModuleLimit = TimeSpan.FromSeconds(2);

    public async Task<Outcome<CheckedSubmission>> Run(Submission submission, CancellationToken cancellationToken)
    {
        var type = departments.Online.BusinessType(submission.BusinessType);
        if (submission.BusinessType is not null && type is null)
            return await UnknownOrOff(submission.BusinessType, cancellationToken);

        var general = GeneralFields.Check(submission, type, channels);
        var today = clock.GetCurrentInstant().InZone(calendar.Zone).Date;
        var form = FormCheck.Check(type?.Form ?? FormDescription.Empty, submission.Form, today);
        List<FieldError> errors = [.. general.Errors, .. form.Errors.Select(InForm), .. Ended(type, form.Answers)];
        errors.AddRange(await files.Check(submission.Attachments, form.Answers, type?.Form ?? FormDescription.Empty, cancellationToken));
        // The module sees only what is well formed.
        if (errors.Count == 0 && type is not null)
        {
            var check = await modules.Ask(type.Module, new CheckSubmission(type.Code, form.Answers), ModuleLimit, cancellationToken);
            errors.AddRange((check.Value?.Errors ?? []).Select(error => InForm(FormCheck.OfItem(type.Form, form.Answers, error))));
        }

        return errors.Count > 0
            ? Problem.Invalid(errors)
            : new CheckedSubmission(general.Submission with { Form = form.Answers, BusinessType = type?.Code }, type?.Kind ?? submission.Kind!.Value, type);
    }

    /// <summary>What is not for this bureau goes no further by any channel; the card itself says where to go.</summary>
    private static IEnumerable<FieldError> Ended(BusinessType? type, FormValues answers) => type is null
        ? []
        : FormCheck.Stops(type.Stops, type.Form, answers).Where(stop => stop.Ends).Select(stop => InForm(new(stop.When[^1].Field, IntakeText.StoppedBy(stop))));

    private static FieldError InForm(FieldError error) => error with { Field = "form." + error.Field };

    private async Task<Problem> UnknownOrOff(string code, CancellationToken cancellationToken) =>
        await files.WasEverOn(code, cancellationToken)
            ? Problem.Of(
                ProblemKind.ServiceOff,
                IntakeText.ThisServiceIsSwitchedOffAtPresent)
            : Problem.Invalid(new FieldError("businessType", IntakeText.NoSuchBusinessType));
}
