using System.Globalization;
using Governance.Contracts;
using NodaTime;
using NodaTime.Text;

namespace Governance.Fire.Inspections;

/// <summary>
/// What the module keeps of an inspection that found something: when it was, until when it had to be put right, and how often it was looked at since. The
/// officers' own words stand on the enquiry's timeline, not here.
/// </summary>
/// <param name="InspectedOn">The day of the last inspection.</param>
/// <param name="CorrectBy">The last day to put it right.</param>
/// <param name="Reinspections">How often it was looked at again in vain.</param>
internal sealed record InspectionRecord(LocalDate InspectedOn, LocalDate CorrectBy, int Reinspections)
{
    internal static string KeyOf(Guid enquiry) => $"inspections/{enquiry:N}";

    /// <summary>Null where nothing is kept, or what is kept cannot be read.</summary>
    internal static InspectionRecord? Read(string? content) =>
        content?.Split(',') is [var inspected, var correct, var again]
        && Dates.Read(inspected) is { } inspectedOn && Dates.Read(correct) is { } correctBy
        && int.TryParse(again, NumberStyles.None, CultureInfo.InvariantCulture, out var reinspections)
            ? new(inspectedOn, correctBy, reinspections)
            : null;

    internal string Written() => string.Create(
        CultureInfo.InvariantCulture, $"{LocalDatePattern.Iso.Format(InspectedOn)},{LocalDatePattern.Iso.Format(CorrectBy)},{Reinspections}");
}
