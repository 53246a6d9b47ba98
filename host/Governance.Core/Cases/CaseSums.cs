using Governance.BusinessTypes;
using Governance.Contracts;

namespace Governance.Core.Cases;

/// <summary>What the numbers of one field add up to, in one enquiry or in several.</summary>
/// <param name="Group">The group that repeats; null for a field that is asked once.</param>
/// <param name="Enquiries">How many enquiries it was answered in.</param>
/// <param name="Items">How many answers there are.</param>
public sealed record FieldSum(LocalText? Group, LocalText Field, int Enquiries, int Items, decimal Sum);

/// <summary>The sums of a form: of each number in it, and in its groups. What is sensitive is left out.</summary>
internal static class CaseSums
{
    internal static IReadOnlyList<FieldSum> Of(BusinessType? type, FormValues form) =>
        [.. (type?.Form.Fields ?? []).SelectMany(field => Of(field, form)).Where(sum => sum.Items > 0)];

    /// <summary>Over all of a case. Fields that people read under the same words are one.</summary>
    internal static IReadOnlyList<FieldSum> Total(IEnumerable<IReadOnlyList<FieldSum>> enquiries) =>
    [
        .. enquiries.SelectMany(sums => sums)
            .GroupBy(sum => (sum.Group?.Zh, sum.Field.Zh))
            .Select(same => new FieldSum(
                same.First().Group, same.First().Field, same.Sum(sum => sum.Enquiries), same.Sum(sum => sum.Items), same.Sum(sum => sum.Sum)))
            .OrderByDescending(sum => sum.Group is not null).ThenByDescending(sum => sum.Items),
    ];

    private static IEnumerable<FieldSum> Of(FormField field, FormValues form)
    {
        if (field.Repeated is not { } repeated)
            return IsSummed(field) && form.Number(field.Name) is { } number ? [new(null, field.Label, 1, 1, number)] : [];
        if (field.Sensitive)
            return [];
        var items = form.Items(field.Name);
        return repeated.Fields.Where(IsSummed).Select(inner =>
        {
            var numbers = items.Select(item => item.Number(inner.Name)).OfType<decimal>().ToArray();
            return new FieldSum(field.Label, inner.Label, 1, numbers.Length, numbers.Sum());
        });
    }

    private static bool IsSummed(FormField field) => field.Describe().IsSummed && !field.Sensitive;
}
