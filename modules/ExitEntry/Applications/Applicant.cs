using System.Globalization;
using Governance.Contracts;
using NodaTime;

namespace Governance.ExitEntry.Applications;

/// <summary>Who a travel document is for, as far as the rules ask.</summary>
internal static class Applicant
{
    /// <summary>From sixteen on one applies for oneself, and the document is valid for ten years instead of five: article 7 of the Passport Law.</summary>
    internal const int OfAge = 16;

    internal const string Under16 = "未满 16 周岁";

    /// <summary>Null where the number holds no date, which the field's own check has refused before.</summary>
    internal static LocalDate? BornOn(string? residentId) => residentId is { Length: 18 }
        ? Dates.Read(string.Create(CultureInfo.InvariantCulture, $"{residentId.AsSpan(6, 4)}-{residentId.AsSpan(10, 2)}-{residentId.AsSpan(12, 2)}"))
        : null;

    internal static bool IsUnder16(LocalDate bornOn, LocalDate today) => bornOn.PlusYears(OfAge) > today;
}
