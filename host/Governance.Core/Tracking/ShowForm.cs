using Governance.Contracts;
using Governance.Core.Attachments;

namespace Governance.Core.Tracking;

/// <summary>The answers of a form in the words of the form that they were given to, whatever the business type looks like now.</summary>
internal static class ShowForm
{
    private const int ShownOfSensitive = 2;

    internal static IReadOnlyList<ShownAnswer> Of(
        BusinessType? type, FormValues answers, IReadOnlyDictionary<Guid, AttachmentView> files, bool masked) =>
    [
        .. (type?.Form.Fields ?? []).Where(field => answers[field.Name] is not null).Select(field => new ShownAnswer(
            field.Name,
            field.Label,
            field.Type == FieldType.File ? [] : [.. answers.All(field.Name).Select(value => masked && field.Sensitive ? Mask(value) : Words(field, value))],
            field.Sensitive,
            field.Type == FieldType.File
                ? [.. answers.All(field.Name).Select(id => Guid.TryParse(id, out var known) && files.TryGetValue(known, out var file) ? file : null).OfType<AttachmentView>()]
                : [])),
    ];

    /// <summary>What an officer filled in at a step, for the timeline.</summary>
    internal static IEnumerable<Timeline.EntryFact> Of(FormField field, FormValues answers)
    {
        var words = answers.All(field.Name).Select(value => field.Sensitive ? Mask(value) : Words(field, value));
        return [new(field.Label.Zh, field.Label.En, string.Join('、', words.Select(word => word.Zh)))];
    }

    private static LocalText Words(FormField field, string value) => field.Type switch
    {
        FieldType.YesNo => value == "yes" ? new("是", "Yes") : new("否", "No"),
        FieldType.Choice or FieldType.Choices => field.Options.FirstOrDefault(option => option.Value == value)?.Label ?? value,
        _ => value,
    };

    /// <summary>Enough to know one's own number by, not enough to learn it.</summary>
    private static LocalText Mask(string value) =>
        value.Length <= 2 * ShownOfSensitive ? "●●●●" : $"{value[..ShownOfSensitive]}●●●●{value[^ShownOfSensitive..]}";
}
