using Governance.Contracts;
using NodaTime;

namespace Governance.Traffic.Inspections;

/// <summary>The vehicle of an inspection form. A period of validity always runs to the end of its month.</summary>
internal sealed record InspectedVehicle(string Kind, bool Record, LocalDate RegisteredOn, LocalDate ValidUntil)
{
    internal const string Code = "traffic.inspection-appointment";

    /// <summary>Null where the form lacks what the rule needs.</summary>
    internal static InspectedVehicle? Of(FormValues form) =>
        form["vehicleKind"] is { } kind && Dates.Read(form["registeredOn"]) is { } registeredOn && Dates.Read(form["validUntil"]) is { } validUntil
            ? new(kind, form["record"] == "yes", registeredOn, DateAdjusters.EndOfMonth(validUntil))
            : null;

    /// <summary>Inspection and mark can be had from the month two before the last one on.</summary>
    internal LocalDate Opens => DateAdjusters.StartOfMonth(ValidUntil.PlusMonths(-2));

    /// <summary>Full years from registration to the end of validity, by the month; null when the months do not fit, as after a change of use.</summary>
    internal int? Years
    {
        get
        {
            var months = ((ValidUntil.Year - RegisteredOn.Year) * 12) + ValidUntil.Month - RegisteredOn.Month;
            return months > 0 && months % 12 == 0 ? months / 12 : null;
        }
    }

    internal InspectedVehicle? AfterPassing => Years is { } years
        ? this with { ValidUntil = DateAdjusters.EndOfMonth(ValidUntil + InspectionRule.Next(Kind, Record, years)) }
        : null;

    internal bool MarkOnly => Years is { } years && InspectionRule.MarkOnly(Kind, Record, years);
}
