using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Enquiries;
using NodaTime;

namespace Governance.Core.Intake;

/// <summary>What every enquiry has, whatever its business type: subject, text, kind, channel and contact.</summary>
internal static class GeneralFields
{
    internal const int SubjectLength = 200;
    internal const int BodyLength = 20_000;

    private static readonly FormDescription Text = new(
        [
            new() { Name = "subject", Label = new("主题", "Subject"), Type = FieldType.Text, Required = true, MinLength = 2, MaxLength = SubjectLength },
            new() { Name = "body", Label = new("内容", "Text"), Type = FieldType.Paragraph, Required = true, MinLength = 2, MaxLength = BodyLength },
        ],
        []);

    private static readonly FormDescription Contact = new(
        [
            new() { Name = "name", Label = new("姓名", "Name"), Type = FieldType.Text, MaxLength = 50 },
            new() { Name = "mobile", Label = new("手机号码", "Mobile number"), Type = FieldType.Mobile },
            new() { Name = "email", Label = new("电子邮箱", "E-mail address"), Type = FieldType.Email },
        ],
        []);

    internal static (Submission Submission, List<FieldError> Errors) Check(Submission submission, BusinessType? type)
    {
        var text = FormCheck.Check(Text, Answers(("subject", submission.Subject), ("body", submission.Body)), LocalDate.MinIsoValue);
        var contact = FormCheck.Check(
            Contact, Answers(("name", submission.Contact.Name), ("mobile", submission.Contact.Mobile), ("email", submission.Contact.Email)), LocalDate.MinIsoValue);
        List<FieldError> errors = [.. text.Errors, .. contact.Errors.Select(error => error with { Field = "contact." + error.Field })];
        if (type is null && submission.Kind is null)
            errors.Add(new("kind", new(
                "请选择诉求类型：咨询、建议、投诉、举报、信访或网上办理。",
                "Say what kind of enquiry it is: consultation, suggestion, complaint, tip, petition or application.")));
        if (type is not null && submission.Kind is { } kind && kind != type.Kind)
            errors.Add(new("kind", new("与业务类型不符，请改正或者不填。", "It does not fit the business type; correct it or leave it out.")));
        if (!Channels.Known.ContainsKey(submission.Channel))
            errors.Add(new("channel", new(
                $"没有这个渠道，可用的是：{string.Join("、", Channels.Known.Keys)}。", $"There is no such channel; there are: {string.Join(", ", Channels.Known.Keys)}.")));
        if (submission.Anonymous && !MayBeAnonymous(submission, type))
            errors.Add(new("anonymous", new("这类诉求不能匿名，请留下称呼，或者改用举报。", "This kind of enquiry cannot be anonymous. Give a name, or send a tip instead.")));
        if (submission.IdempotencyKey is { } key && key.Length is < 8 or > 200)
            errors.Add(new("Idempotency-Key", new("长度应为 8 到 200 个字符。", "It must have from 8 to 200 characters.")));
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
