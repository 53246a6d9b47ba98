using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Attachments;

namespace Governance.Core.Tracking;

/// <summary>The answers of a form in the words of the form that they were given to, whatever the business type looks like now.</summary>
internal static class ShowForm
{
    internal static IReadOnlyList<ShownAnswer> Of(
        BusinessType? type, FormValues answers, IReadOnlyDictionary<Guid, AttachmentView> files, bool masked) =>
    [
        .. (type?.Form.Fields ?? []).Where(field => answers[field.Name] is not null).Select(field => new ShownAnswer(
            field.Name,
            field.Label,
            IsFiles(field) ? [] : [.. answers.All(field.Name).Select(value => masked && field.Sensitive ? MaskedValue.Of(value) : field.Describe().Show(field, value))],
            field.Sensitive,
            IsFiles(field)
                ? [.. answers.All(field.Name).Select(id => Guid.TryParse(id, out var known) && files.TryGetValue(known, out var file) ? file : null).OfType<AttachmentView>()]
                : [])),
    ];

    /// <summary>What an officer filled in at a step, for the timeline.</summary>
    internal static IEnumerable<Timeline.EntryFact> Of(FormField field, FormValues answers)
    {
        var words = answers.All(field.Name).Select(value => field.Sensitive ? MaskedValue.Of(value) : field.Describe().Show(field, value));
        return [new(field.Label.Zh, field.Label.En, string.Join('、', words.Select(word => word.Zh)))];
    }

    private static bool IsFiles(FormField field) => field.Describe().RefersTo == FieldReference.Files;
}
