using NodaTime;
using NodaTime.Text;

namespace Governance.HouseholdRegistration.Papers;

/// <summary>What an identity number (GB 11643) tells of its holder.</summary>
internal static class Person
{
    private static readonly LocalDatePattern Digits = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    /// <summary>Full years on a day; null where the number is none.</summary>
    internal static int? Years(string? residentId, LocalDate on) =>
        residentId is { Length: 18 } && Digits.Parse(residentId[6..14]) is { Success: true, Value: var born } && born <= on
            ? Period.Between(born, on, PeriodUnits.Years).Years
            : null;
}
