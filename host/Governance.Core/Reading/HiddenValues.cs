using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Enquiries;
using Governance.Core.Tracking;

namespace Governance.Core.Reading;

/// <summary>What of an enquiry is hidden until an officer asks for it: contact and sensitive answers. Each has a name by which he asks.</summary>
internal static class HiddenValues
{
    internal const string Name = "contact.name";
    internal const string Mobile = "contact.mobile";
    internal const string Email = "contact.email";
    private const string Hidden = "••••••••";
    private static readonly LocalText HiddenText = new(Hidden, Hidden);

    internal static Contact Hide(Contact contact) => new(Hide(contact.Name), Hide(contact.Mobile), Hide(contact.Email));

    internal static IReadOnlyList<ShownAnswer> Hide(IReadOnlyList<ShownAnswer> answers) => [.. answers.Select(answer => answer with
    {
        Values = answer.Sensitive ? [.. answer.Values.Select(_ => HiddenText)] : answer.Values,
        Items = [.. answer.Items.Select(item => item with { Answers = Hide(item.Answers) })],
    })];

    /// <summary>The name of an answer, also of one in a group: its field brings group and place along.</summary>
    internal static string NameOf(string field) => "form." + field;

    internal static IReadOnlyList<LocalText>? Find(string name, Contact contact, IReadOnlyList<ShownAnswer> answers) => name switch
    {
        Name => Given(contact.Name),
        Mobile => contact.Mobile is { } mobile ? [FieldType.Mobile.Show(mobile)] : null,
        Email => Given(contact.Email),
        _ => Named(answers).FirstOrDefault(answer => answer.Name == name).Answer?.Values,
    };

    private static IEnumerable<(string Name, ShownAnswer Answer)> Named(IReadOnlyList<ShownAnswer> answers) => answers
        .SelectMany(answer => answer.Items.SelectMany(item => item.Answers).Prepend(answer))
        .Select(answer => (NameOf(answer.Field), answer));

    private static IReadOnlyList<LocalText>? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : [new(text, text)];

    private static string? Hide(string? text) => string.IsNullOrWhiteSpace(text) ? text : Hidden;
}
