using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Enquiries;
using NodaTime;

namespace Governance.Core.Intake;

/// <summary>What every enquiry has, whatever its business type: subject, text, kind, channel and contact.</summary>
internal static class GeneralFields
{
    internal const int SubjectLength = 200;
    internal const int BodyLength = 20_000;

    internal static readonly FormField Body = new()
    {
        Name = "body", Label = IntakeText.Text, Type = FieldType.Paragraph, Required = true, MinLength = 2, MaxLength = BodyLength,
    };

    private static readonly FormDescription Text = new(
        [
            new() { Name = "subject", Label = IntakeText.Subject, Type = FieldType.Text, Required = true, MinLength = 2, MaxLength = SubjectLength },
            Body,
        ],
        []);

    internal static readonly FormField Name = new() { Name = "name", Label = IntakeText.Name, Type = FieldType.Text, MaxLength = 50 };

    internal static readonly FormField Email = new() { Name = "email", Label = IntakeText.EMailAddress, Type = FieldType.Email };

    internal static readonly FormField Mobile = new() { Name = "mobile", Label = IntakeText.MobileNumber, Type = FieldType.Mobile };

    /// <summary>Where he can be rung up; text messages go to mobiles alone.</summary>
    internal static readonly FormField Telephone = new()
    {
        Name = "mobile", Label = IntakeText.TelephoneNumber, Type = FieldType.Text, TypeName = "telephone",
    };

    private static readonly FormDescription Contact = new(
        [
            Name,
            Telephone,
            Email,
        ],
        []);

    internal static (Submission Submission, List<FieldError> Errors) Check(Submission submission, BusinessType? type, ChannelsFound channels)
    {
        var text = FormCheck.Check(Text, Answers(("subject", submission.Subject), ("body", submission.Body)), LocalDate.MinIsoValue);
        var contact = FormCheck.Check(
            Contact, Answers(("name", submission.Contact.Name), ("mobile", submission.Contact.Mobile), ("email", submission.Contact.Email)),
            LocalDate.MinIsoValue);
        List<FieldError> errors = [.. text.Errors, .. contact.Errors.Select(error => error with { Field = "contact." + error.Field })];
        if (type is null && submission.Kind is null)
            errors.Add(new("kind", IntakeText.SayWhatKindOfEnquiryItIs));
        if (type is not null && submission.Kind is { } kind && kind != type.Kind)
            errors.Add(new("kind", IntakeText.ItDoesNotFitTheBusinessType));
        if (channels.Find(submission.Channel) is null)
        {
            var codes = channels.All.Select(channel => channel.Code).ToArray();
            errors.Add(new("channel", IntakeText.NoSuchChannel(string.Join("、", codes), string.Join(", ", codes))));
        }

        if (submission.Anonymous && !MayBeAnonymous(submission, type))
            errors.Add(new("anonymous", IntakeText.ThisKindOfEnquiryCannotBeAnonymous));
        if (submission.IdempotencyKey is { } key && key.Length is < 8 or > 200)
            errors.Add(new("Idempotency-Key", IntakeText.LengthOfKey));
        return (
            submission with
            {
                Subject = text.Answers["subject"],
                Body = text.Answers["body"],
                // Who wishes to stay unnamed is not kept, whatever else was filled in.
                Contact = submission.Anonymous ? new() : new(contact.Answers["name"], contact.Answers["mobile"], contact.Answers["email"]),
            },
            errors);
    }

    private static bool MayBeAnonymous(Submission submission, BusinessType? type) =>
        type?.Anonymous ?? submission.Kind is EnquiryKind.Tip or EnquiryKind.Suggestion or EnquiryKind.Consultation;

    private static FormValues Answers(params (string Name, string? Text)[] answers) =>
        new(answers.Where(pair => pair.Text is not null).Select(pair => new KeyValuePair<string, IReadOnlyList<string>>(pair.Name, [pair.Text!])));
}
