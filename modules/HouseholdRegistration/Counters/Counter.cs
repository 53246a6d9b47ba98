using System.Globalization;
using Governance.Contracts;
using NodaTime;

namespace Governance.HouseholdRegistration.Counters;

/// <summary>The household counters of the police stations, in the order in which schedules name them, and what a chosen time says of them.</summary>
internal static class Counter
{
    internal const string Cards = "household.id-card";
    internal const string Registration = "household.counter";

    internal static readonly IReadOnlyList<LocalText> Places =
    [
        new("湖滨派出所户籍窗口", "Lakeside Police Station, household counter"),
        new("东门派出所户籍窗口", "East Gate Police Station, household counter"),
        new("高新区派出所户籍窗口", "High-Tech Zone Police Station, household counter"),
    ];

    private static readonly string[] Units = ["household.lakeside", "household.east-gate", "household.high-tech"];

    /// <summary>The unit whose counter a slot is at: its id ends in the number of the place, such as <c>2026-03-02T0900-2</c>.</summary>
    internal static string? Unit(string? slot) =>
        slot is not null && slot.LastIndexOf('-') is > 0 and var dash
            && int.TryParse(slot.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= Units.Length
            ? Units[number - 1]
            : null;

    /// <summary>The day of a slot; null where none is chosen.</summary>
    internal static LocalDate? Day(string? slot) => Dates.Read(slot?.Split('T')[0]);

    internal static string? UnitOfArea(string? area) => area switch
    {
        "lakeside" => Units[0],
        "east-gate" => Units[1],
        "high-tech" => Units[2],
        _ => null,
    };
}
