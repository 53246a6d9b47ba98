using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Modules;
using NodaTime;

namespace Governance.Core.Intake;

/// <summary>A submission that can be accepted: normalised, with its kind and business type.</summary>
public sealed record CheckedSubmission(Submission Submission, EnquiryKind Kind, BusinessType? BusinessType)
{
    /// <summary>As its module may see it before it is accepted: it has no owner and no state yet.</summary>
    internal EnquirySnapshot Snapshot(Guid id, Instant now) => new()
    {
        Id = id,
        Kind = Kind,
        BusinessType = BusinessType?.Code,
        Subject = Submission.Subject!,
        Body = Submission.Body!,
        Form = Submission.Form,
        Channel = Submission.Channel,
        AcceptedAt = now,
        Confidential = Submission.Confidential,
        Anonymous = Submission.Anonymous,
    };
}

/// <summary>Checks all of a submission and names every mistake at once, so that the citizen corrects in one go.</summary>
[PerRequest]
internal sealed class CheckSubmittedForm(Departments departments, ModuleDispatch modules, CheckReferences files, BureauCalendar calendar, IClock clock)
{
    internal static readonly TimeSpan ModuleLimit = TimeSpan.FromSeconds(2);

    public async Task<Outcome<CheckedSubmission>> Run(Submission submission, CancellationToken cancellationToken)
    {
        var type = departments.Online.BusinessType(submission.BusinessType);
        if (submission.BusinessType is not null && type is null)
            return await UnknownOrOff(submission.BusinessType, cancellationToken);

        var general = GeneralFields.Check(submission, type);
        var today = clock.GetCurrentInstant().InZone(calendar.Zone).Date;
        var form = FormCheck.Check(type?.Form ?? FormDescription.Empty, submission.Form, today);
        List<FieldError> errors = [.. general.Errors, .. form.Errors.Select(InForm)];
        errors.AddRange(await files.Check(submission.Attachments, form.Answers, type?.Form ?? FormDescription.Empty, cancellationToken));
        // The module sees only what is well formed.
        if (errors.Count == 0 && type is not null)
        {
            var check = await modules.Ask(type.Module, new CheckSubmission(type.Code, form.Answers), ModuleLimit, cancellationToken);
            errors.AddRange((check.Value?.Errors ?? []).Select(InForm));
        }

        return errors.Count > 0
            ? Problem.Invalid(errors)
            : new CheckedSubmission(general.Submission with { Form = form.Answers, BusinessType = type?.Code }, type?.Kind ?? submission.Kind!.Value, type);
    }

    private static FieldError InForm(FieldError error) => error with { Field = "form." + error.Field };

    private async Task<Problem> UnknownOrOff(string code, CancellationToken cancellationToken) =>
        await files.WasEverOn(code, cancellationToken)
            ? Problem.Of(
                ProblemKind.ServiceOff,
                "这项业务暂时停办。您填写的内容没有丢失，可以改为提交一般诉求，由网络问政办公室办理。",
                "This service is switched off at present. Nothing you typed is lost: you can send it as a general enquiry, and the online-enquiry office will handle it.")
            : Problem.Invalid(new FieldError("businessType", new(
                "没有这个业务类型，请从 /api/v1/business-types 列出的代码中选择，或者不填。",
                "There is no such business type. Choose a code listed by /api/v1/business-types, or leave it out.")));
}
