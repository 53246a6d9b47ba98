using Governance.Contracts;
using NodaTime;

namespace Governance.ExitEntry.Residence;

/// <summary>Where a foreigner stays outside hotels: to be registered within twenty-four hours of moving in, article 39 of the Exit and Entry Law.</summary>
internal static class ResidenceReport
{
    internal const string Code = "exit-entry.temporary-residence";

    /// <summary>A day counts as over only when the next one is: the hour is not asked for.</summary>
    internal static bool IsLate(FormValues form, LocalDate today) => Dates.Read(form["arrivedOn"]) is { } arrived && arrived.PlusDays(1) < today;

    internal static bool HasExpired(FormValues person, LocalDate today) => Dates.Read(person["validUntil"]) is { } until && until < today;

    internal static Assessment Assess(FormValues form, LocalDate today)
    {
        if (form.Items("persons").Any(person => HasExpired(person, today)))
            return new(Complexity.Complex, Urgency.High, Unit: "exit-entry.foreigners", Reason: new(
                "有人的签证或者居留许可已经过期，要当面处理。", "Somebody's visa or permit has run out; it has to be dealt with in person."));
        return IsLate(form, today)
            ? new(Complexity.Simple, Urgency.High, Reason: new("入住超过二十四小时才登记，请了解原因。", "Registered later than twenty-four hours; find out why."))
            : new(Complexity.Simple);
    }
}
