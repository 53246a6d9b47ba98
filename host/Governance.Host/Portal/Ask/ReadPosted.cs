using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core;
using Governance.Core.Attachments;
using Governance.Core.Enquiries;
using Governance.Core.Intake;
using Governance.Core.Packages;
using Governance.Host.Api.Requests;
using Governance.Host.Portal.Fields;

namespace Governance.Host.Portal.Ask;

/// <summary>A form as it was sent, files saved; nothing is judged yet.</summary>
/// <param name="Errors">What went wrong with files.</param>
internal sealed record Posted(Submission Submission, string Button, IReadOnlyList<FieldError> Errors);

/// <summary>Reads a form that was sent and saves its files at once, so that no error anywhere else costs them.</summary>
[PerRequest]
internal sealed class ReadPosted(SaveAttachment save)
{
    internal async Task<Posted> Run(IFormCollection form, Submission? before, string? code, EnquiryKind? kind, FormDescription description, string language,
        CancellationToken cancellationToken)
    {
        var errors = new List<FieldError>();
        var button = form[FormNames.Button].LastOrDefault() ?? FormNames.Next;
        var submission = new Submission
        {
            BusinessType = code,
            Kind = kind ?? DocumentedWords.Read<EnquiryKind>(form[FormNames.Kind]),
            Subject = Text(form, FormNames.Subject),
            Body = Text(form, FormNames.Body),
            Contact = new(Text(form, FormNames.ContactName), Text(form, FormNames.Mobile), Text(form, FormNames.Email)),
            Anonymous = form.ContainsKey(FormNames.Anonymous),
            Confidential = form.ContainsKey(FormNames.Confidential),
            Form = await Values(form, before, description, button, errors, cancellationToken),
            Attachments = LoadOffer.Ids(await Files(form, FormNames.Attachments, Texts(before?.Attachments), button, errors, cancellationToken)),
            Language = language,
        };
        return new(submission, button, errors);
    }

    private async Task<FormValues> Values(
        IFormCollection form, Submission? before, FormDescription description, string button, List<FieldError> errors, CancellationToken cancellationToken)
    {
        var answers = new List<KeyValuePair<string, IReadOnlyList<string>>>();
        foreach (var field in description.Unfold(Counted(form, description)).Fields)
        {
            var name = FormNames.Of(field);
            var type = field.Describe();
            answers.Add(new(field.Name, type.RefersTo == FieldReference.Files
                ? await Files(form, name, before?.Form.All(field.Name) ?? [], button, errors, cancellationToken)
                : [.. PostedAnswer.Read(form, name, field).Take(type.TakesSeveral ? int.MaxValue : 1)]));
        }

        return GroupButtons.Press(button, description, new(answers));
    }

    /// <summary>How many items each group has on the page.</summary>
    private static FormValues Counted(IFormCollection form, FormDescription description) => new(description.Fields
        .Where(field => field.Repeated is not null)
        .Select(group => new KeyValuePair<string, IReadOnlyList<string>>(group.Name, [Text(form, FormNames.Of(group)) ?? ""])));

    /// <summary>
    /// Files that came with this form and those kept from before, less the one that is to go. The draft knows of files that a page shown
    /// again by the browser does not.
    /// </summary>
    internal async Task<IReadOnlyList<string>> Files(
        IFormCollection form, string name, IReadOnlyList<string> before, string button, List<FieldError> errors, CancellationToken cancellationToken)
    {
        var kept = before.Union(form[FormNames.Kept(name)].OfType<string>()).Where(id => button != $"{FormNames.Remove}{name}:{id}").ToList();
        foreach (var file in form.Files.GetFiles(name).Where(file => file.Length > 0 || file.FileName.Length > 0))
        {
            var saved = await Save(file, cancellationToken);
            if (saved.Value is { } attachment)
                kept.Add(attachment.Id.ToString());
            else
                errors.AddRange(Reasons(saved.Problem!).Select(reason => new FieldError(name, Named(file.FileName, reason))));
        }

        return kept;
    }

    /// <summary>Where no file can be kept, that is said beside it, and the rest of the form is as good as ever.</summary>
    private async Task<Outcome<AttachmentView>> Save(IFormFile file, CancellationToken cancellationToken)
    {
        await using var content = file.OpenReadStream();
        try
        {
            return await save.Run(content, file.FileName, cancellationToken);
        }
        catch (FilesAwayException)
        {
            return Core.Problem.Of(ProblemKind.Refused, AttachmentsText.NoFilesJustNow);
        }
    }

    private static IEnumerable<LocalText> Reasons(Core.Problem problem) =>
        problem.Errors.Count > 0 ? problem.Errors.Select(error => error.Message) : [problem.Title];

    private static LocalText Named(string file, LocalText reason) => new($"{file}：{reason.Zh}", $"{file}: {reason.In("en")}");

    private static string[] Texts(IReadOnlyList<Guid>? ids) => [.. (ids ?? []).Select(id => id.ToString())];

    private static string? Text(IFormCollection form, string name) =>
        form[name].FirstOrDefault() is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
}
