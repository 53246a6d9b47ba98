using Governance.BusinessTypes;
using Governance.Contracts;
using Microsoft.Extensions.Primitives;

namespace Governance.Host.Portal.Fields;

/// <summary>Where a stop card stands on a form, and which of them nobody has seen.</summary>
internal static class StopPlace
{
    internal static string Id(int place) => $"stop-{place + 1}";

    /// <summary>Below the last of the fields that it looks at; null for one that stands at the top.</summary>
    internal static string? After(StopCard stop, FormDescription form) =>
        form.Fields.LastOrDefault(field => stop.When.Any(condition => condition.Field == field.Name))?.Name;

    /// <summary>The first card that stands by these answers and did not stand on the page that was sent; null when all were there to be read.</summary>
    internal static string? Unseen(IReadOnlyList<StopCard> stops, FormDescription form, FormValues answers, StringValues seen)
    {
        for (var place = 0; place < stops.Count; place++)
            if (stops[place].When.Count > 0 && !seen.Contains($"{place}") && FormCheck.Hold(stops[place].When, form, answers))
                return Id(place);
        return null;
    }
}
