using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Attachments;
using Governance.Core.Packages;
using Governance.Core.Reservations;

namespace Governance.Host.Portal.Fields;

/// <summary>A field as it stands on the page: what it is, what was answered so far, what is wrong with it, and what there is to choose from.</summary>
public sealed record AskedField(FormField Field, FormValues Values, IReadOnlyList<FieldError> Errors, FormDescription Form, Offer Offer)
{
    internal string Id => FormNames.Of(Field);

    internal string? Value => Values[Field.Name];

    internal LocalText? Error => Errors.FirstOrDefault(error => error.Field == Id)?.Message;

    internal bool Wrong => Error is not null;

    /// <summary>The ids of hint and error, for whoever hears the page.</summary>
    internal string? DescribedBy
    {
        get
        {
            var ids = string.Join(' ', new[] { Hint is not null ? Id + "-hint" : null, Wrong ? Id + "-error" : null }.OfType<string>());
            return ids.Length > 0 ? ids : null;
        }
    }

    /// <summary>The form's own help, or what its type says of how it is written.</summary>
    internal LocalText? Hint => Field.Help ?? Field.Describe().Hint;
}

/// <summary>What fields offer for choice at this moment, by field name.</summary>
public sealed record Offer(
    IReadOnlyDictionary<string, IReadOnlyList<AttachmentView>> Files,
    IReadOnlyDictionary<string, ItemsOffered> Items,
    IReadOnlyDictionary<string, SlotsOffered> Slots)
{
    internal static Offer None { get; } = new(
        new Dictionary<string, IReadOnlyList<AttachmentView>>(), new Dictionary<string, ItemsOffered>(), new Dictionary<string, SlotsOffered>());
}

/// <summary>Some of the free items of a pool.</summary>
/// <param name="Search">What the citizen looks for in them.</param>
/// <param name="Skip">How many come before them.</param>
public sealed record ItemsOffered(string Search, int Skip, IReadOnlyList<string> Items);

/// <summary>The free slots of a schedule, and the place and day that the citizen looks at.</summary>
public sealed record SlotsOffered(string? Place, NodaTime.LocalDate? Day, IReadOnlyList<FreeSlot> Slots);
