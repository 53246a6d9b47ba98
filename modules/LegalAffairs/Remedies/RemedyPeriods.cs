using NodaTime;

namespace Governance.LegalAffairs.Remedies;

/// <summary>
/// The last days of the remedies against a decision, before days off are taken into account. Sources: Administrative Reconsideration Law (2023),
/// articles 20 and 23; Administrative Litigation Law (2017), articles 45 and 46; Administrative Penalties Law (2021), article 67.
/// </summary>
internal static class RemedyPeriods
{
    internal const int ReconsiderationDays = 60;
    internal const int LongestWhenNotTold = 1;
    internal const int CourtMonths = 6;
    internal const int CourtAfterReconsiderationDays = 15;
    internal const int PaymentDays = 15;

    /// <summary>Who has to ask for reconsideration before he can sue.</summary>
    internal static bool ReconsiderationComesFirst(string? matter) => matter is "on-the-spot" or "inaction" or "information";

    internal static LocalDate Reconsideration(LocalDate received, bool wasInformed) =>
        wasInformed ? received.PlusDays(ReconsiderationDays) : received.PlusYears(LongestWhenNotTold);

    internal static LocalDate Court(LocalDate received) => received.PlusMonths(CourtMonths);

    internal static LocalDate CourtAfterReconsideration(LocalDate received) => received.PlusDays(CourtAfterReconsiderationDays);

    /// <summary>The law names no extension over days off; who waits for one may pay three per cent a day.</summary>
    internal static LocalDate Payment(LocalDate received) => received.PlusDays(PaymentDays);
}
