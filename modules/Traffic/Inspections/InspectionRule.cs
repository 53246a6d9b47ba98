using NodaTime;

namespace Governance.Traffic.Inspections;

/// <summary>
/// When a vehicle is inspected, by the years since its first registration: article 16 of the regulation on the implementation of
/// the Road Traffic Safety Law, as eased for private cars and motorcycles from 1 October 2022. The same table stands in the guide.
/// <code>
/// private car, motorcycle           to year 10 every 2 years, on site only in years 6 and 10; then yearly
/// van; private car with a record    to year 6 every 2 years, to year 15 yearly, then every 6 months
/// motorcycle with a record          to year 4 every 2 years, then yearly
/// passenger vehicle for hire        to year 5 yearly, then every 6 months
/// goods vehicle, coach              to year 10 yearly, then every 6 months
/// school bus                        every 6 months
/// other                             yearly
/// </code>
/// A record is an accident in which somebody was hurt, or a penalty for unlawful modification.
/// </summary>
internal static class InspectionRule
{
    /// <summary>Whether the period that ends after so many years is renewed with a mark alone, without a visit.</summary>
    internal static bool MarkOnly(string kind, bool record, int years) =>
        kind is "private-car" or "motorcycle" && !record && years is 2 or 4 or 8;

    /// <summary>How long the next period is, after so many years.</summary>
    internal static Period Next(string kind, bool record, int years) => Period.FromMonths((kind, record) switch
    {
        ("private-car" or "motorcycle", false) => years < 10 ? 24 : 12,
        ("motorcycle", true) => years < 4 ? 24 : 12,
        ("private-car" or "van", _) => years < 6 ? 24 : years < 15 ? 12 : 6,
        ("passenger", _) => years < 5 ? 12 : 6,
        ("goods" or "coach", _) => years < 10 ? 12 : 6,
        ("school-bus", _) => 6,
        _ => 12,
    });
}
