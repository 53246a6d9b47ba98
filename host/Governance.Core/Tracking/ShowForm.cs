using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Attachments;
using Governance.Core.Timeline;

namespace Governance.Core.Tracking;

/// <summary>The answers of a form in the words of the form that they were given to, whatever the business type looks like now.</summary>
internal static class ShowForm
{
    internal static IReadOnlyList<ShownAnswer> Of(BusinessType? type, FormValues answers, IReadOnlyDictionary<Guid, AttachmentView> files, bool masked) =>
        Of(type?.Form.Fields ?? [], answers, files, masked);

    /// <summary>What an officer filled in at a step, for the timeline.</summary>
    internal static IEnumerable<EntryFact> Of(FormField field, FormValues answers) => field.Repeated is null
        ? [Fact(field, answers)]
        : FormDescription.Items(field, answers).SelectMany(item => item).Where(inner => answers[inner.Name] is not null).Select(inner => Fact(inner, answers));

    private static EntryFact Fact(FormField field, FormValues answers)
    {
        var words = answers.All(field.Name).Select(value => field.Sensitive ? MaskedValue.Of(value) : field.Describe().Show(field, value));
        return new(
            field.Item is { } item ? $"{item.Zh} · {field.Label.Zh}" : field.Label.Zh,
            field.Item is { } of ? $"{of.In("en")} · {field.Label.In("en")}" : field.Label.En,
            string.Join('、', words.Select(word => word.Zh)));
    }

    private static IReadOnlyList<ShownAnswer> Of(
        IReadOnlyList<FormField> fields, FormValues answers, IReadOnlyDictionary<Guid, AttachmentView> files, bool masked) =>
        [.. fields.Where(field => answers[field.Name] is not null).Select(field => Answer(field, answers, files, masked))];

    private static ShownAnswer Answer(FormField field, FormValues answers, IReadOnlyDictionary<Guid, AttachmentView> files, bool masked)
    {
        var values = answers.All(field.Name);
        if (field.Repeated is { } repeated)
            return new(field.Name, field.Label, [], field.Sensitive, [])
            {
                Items =
                [
                    .. FormDescription.Items(field, answers).Select((item, index) => new ShownItem(repeated.NameOf(index), Of(item, answers, files, masked))),
                ],
            };
        if (field.Describe().RefersTo == FieldReference.Files)
            return new(field.Name, field.Label, [], field.Sensitive, [.. values.Select(File).OfType<AttachmentView>()]);
        return new(field.Name, field.Label, [.. values.Select(Words)], field.Sensitive, []);

        AttachmentView? File(string id) => Guid.TryParse(id, out var known) ? files.GetValueOrDefault(known) : null;

        LocalText Words(string value) => masked && field.Sensitive ? MaskedValue.Of(value) : field.Describe().Show(field, value);
    }
}
