using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Intake;
using Governance.Host.Portal.Fields;
using Governance.Host.Portal.Texts;

namespace Governance.Host.Portal.Ask;

/// <summary>
/// Turns a form whose service was switched off meanwhile into a general enquiry with all that was typed, save what is sensitive: that does
/// not belong into free text.
/// </summary>
internal static class CarryOver
{
    /// <summary>The lines that a page sends along, so that what was answered can still be named when the form is gone.</summary>
    internal const string Lines = "carry";

    /// <summary>What a page that is sent shows of the draft, so that it can be given back when the draft cannot be read.</summary>
    internal const string Written = "written";

    private const int LongestBody = GeneralFields.BodyLength;

    internal static Submission Decide(Submission written, IEnumerable<string?> lines)
    {
        var body = string.Join('\n', new[] { written.Body, "" }.Concat(lines).OfType<string>()).Trim();
        return written with
        {
            BusinessType = null,
            Kind = written.Kind ?? EnquiryKind.Consultation,
            Body = PlainText.First(body, LongestBody),
            Form = FormValues.Empty,
            Attachments = [.. written.Attachments.Union(LoadOffer.Ids(written.Form.SelectMany(answer => answer.Value)))],
            IdempotencyKey = null,
        };
    }

    /// <summary>A general enquiry as the beginning of a service's form: words, contact and files; who may not stay unnamed there is asked anew.</summary>
    internal static Submission Into(Submission general, BusinessType type) => general with
    {
        BusinessType = type.Code,
        Kind = type.Kind,
        Anonymous = general.Anonymous && type.Anonymous,
        IdempotencyKey = null,
    };

    /// <summary>What the form page sends along: of each field that is not sensitive, its input and its label.</summary>
    internal static IEnumerable<string> Labels(FormDescription form, string language) => form.Fields
        .Where(Carried)
        .Select(field => $"{FormNames.Of(field)}={ListAnswers.LabelOf(field).In(language)}");

    /// <summary>The lines made from labels sent along and what was posted beside them.</summary>
    internal static IEnumerable<string> Answered(IFormCollection posted) =>
        from label in posted[Lines].OfType<string>()
        let parts = label.Split('=', 2)
        where parts.Length == 2
        let answer = string.Join('、', posted[parts[0]].OfType<string>().Where(text => text.Length > 0).Select(YesOrNo))
        let date = WrittenDate.Join(posted[FormNames.Year(parts[0])], posted[FormNames.Month(parts[0])], posted[FormNames.Day(parts[0])])
        where answer.Length > 0 || date.Length > 0
        select $"{parts[1]}：{(answer.Length > 0 ? answer : date)}";

    private static string YesOrNo(string text) => text switch
    {
        "yes" => FieldText.Yes.Zh,
        "no" => FieldText.No.Zh,
        _ => text,
    };

    internal static bool Carried(FormField field) =>
        !field.Sensitive && field.Describe().IsCarriedOver;
}
