using Governance.BusinessTypes;
using Governance.Contracts;
using NodaTime;

namespace Governance.Core.Reservations;

/// <summary>What a citizen chose of a pool or schedule.</summary>
internal sealed record Choice(string Field, FieldReference What, string Source, string Value);

/// <summary>Reserves what the form chose, in the transaction that keeps the enquiry: both or neither.</summary>
[PerRequest]
internal sealed class ReserveChosen(HoldItem items, TakeSlot slots, Holders holders, ConfirmedBy confirmed)
{
    internal static IReadOnlyList<Choice> In(FormDescription? form, FormValues answers) =>
    [
        .. (form?.Fields ?? [])
            .Select(field => (Field: field, What: field.Describe().RefersTo))
            .Where(pair => pair.What is FieldReference.Item or FieldReference.Slot && pair.Field.Source is not null && answers[pair.Field.Name] is not null)
            .Select(pair => new Choice(pair.Field.Name, pair.What, pair.Field.Source!, answers[pair.Field.Name]!)),
    ];

    /// <param name="type">Whose form it is.</param>
    internal async Task<IReadOnlyList<FieldError>> Run(
        Guid enquiry, BusinessType type, FormValues answers, IReadOnlyList<Choice> choices, Instant now, CancellationToken cancellationToken)
    {
        var earliest = confirmed.For(type, now);
        var errors = new List<FieldError>();
        foreach (var choice in choices)
        {
            var refusal = choice.What == FieldReference.Item
                ? await items.Run(enquiry, choice.Source, choice.Value, holders.OfItem(choice.Source, answers), now, cancellationToken)
                : await slots.Run(enquiry, choice.Source, choice.Value, holders.OfSlot(choice.Source, type.Code, answers), now, earliest, cancellationToken);
            if (refusal is not null)
                errors.Add(new("form." + choice.Field, refusal));
        }

        return errors;
    }
}
