using Governance.Contracts;
using NodaTime;

namespace Governance.Core.Reservations;

/// <summary>What a citizen chose of a pool or schedule.</summary>
internal sealed record Choice(string Field, FieldType Type, string Source, string Value);

/// <summary>Reserves what the form chose, in the transaction that keeps the enquiry: both or neither.</summary>
[PerRequest]
internal sealed class ReserveChosen(HoldItem items, TakeSlot slots)
{
    internal static IReadOnlyList<Choice> In(FormDescription? form, FormValues answers) =>
    [
        .. (form?.Fields ?? [])
            .Where(field => field.Type is FieldType.UniqueItem or FieldType.Appointment && field.Source is not null && answers[field.Name] is not null)
            .Select(field => new Choice(field.Name, field.Type, field.Source!, answers[field.Name]!)),
    ];

    internal async Task<IReadOnlyList<FieldError>> Run(Guid enquiry, IReadOnlyList<Choice> choices, Instant now, CancellationToken cancellationToken)
    {
        var errors = new List<FieldError>();
        foreach (var choice in choices)
        {
            var refusal = choice.Type == FieldType.UniqueItem
                ? await items.Run(enquiry, choice.Source, choice.Value, now, cancellationToken)
                : await slots.Run(enquiry, choice.Source, choice.Value, now, cancellationToken);
            if (refusal is not null)
                errors.Add(new("form." + choice.Field, refusal));
        }

        return errors;
    }
}
