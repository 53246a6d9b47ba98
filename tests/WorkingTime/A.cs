using CsCheck;
using NodaTime;
using NodaTime.Text;

namespace Governance.WorkingTime.Tests;

/// <summary>What the specifications are about, drawn at random or written as people write it.</summary>
internal static class A
{
    internal static readonly TimeLimit Complex = new(7, TimeLimitUnit.WorkingDays);
    internal static readonly TimeLimit Simple = new(24, TimeLimitUnit.Hours);

    private static readonly string[] Zones =
        ["Asia/Shanghai", "UTC", "Europe/Berlin", "America/New_York", "America/St_Johns", "Australia/Lord_Howe", "America/Havana"];

    internal static readonly Gen<Instant> Moment =
        Gen.Long[0, 31L * 365 * 24 * 3600].Select(s => Instant.FromUtc(2010, 1, 1, 0, 0).Plus(Duration.FromSeconds(s)));

    internal static readonly Gen<TimeLimit> Limit = Gen.Select(Gen.Int[1, 60], Gen.Enum<TimeLimitUnit>(), (amount, unit) => new TimeLimit(amount, unit));

    internal static readonly Gen<TimeLimit> Days = Gen.Int[1, 60].Select(amount => new TimeLimit(amount, TimeLimitUnit.WorkingDays));

    private static readonly OfficeHours[] Hours =
    [
        OfficeHours.Default,
        new OfficeHours(new(8, 30), new(17, 30), new(new(12, 0), new(14, 30))),
        new OfficeHours(new(0, 0), new(1, 30)),
        new OfficeHours(new(1, 45), new(2, 15)),
    ];

    /// <summary>One calendar for each zone and set of hours: an index of sixty years is not built for every sample.</summary>
    private static readonly Dictionary<(string, OfficeHours), WorkingCalendar> Known = [];

    internal static readonly Gen<WorkingCalendar> Calendar = Gen.Select(One(Zones), One(Hours), (zone, hours) =>
    {
        lock (Known)
        {
            if (!Known.TryGetValue((zone, hours), out var calendar))
                Known[(zone, hours)] = calendar = WorkingCalendar.China.With(Zone(zone)).With(hours);
            return calendar;
        }
    });

    /// <summary>Pauses around a receipt, at times overlapping and out of order.</summary>
    internal static Gen<Pause[]> Pauses(Instant receivedAt) =>
        Gen.Select(Gen.Int[-72, 24 * 40], Gen.Int[0, 24 * 15], (from, length) =>
            new Pause(receivedAt + Duration.FromHours(from), receivedAt + Duration.FromHours(from + length))).Array[0, 4];

    private static Gen<T> One<T>(T[] of) => Gen.Int[0, of.Length - 1].Select(i => of[i]);

    internal static DateTimeZone Zone(string id) => DateTimeZoneProviders.Tzdb[id];

    internal static Instant Time(string text, string zone = "Asia/Shanghai") =>
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm").Parse(text) is { Success: true, Value: var minute }
            ? minute.InZoneStrictly(Zone(zone)).ToInstant()
            : LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss").Parse(text).Value.InZoneStrictly(Zone(zone)).ToInstant();

    internal static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    internal static Pause Pause(string from, string? until) => new(Time(from), until is null ? null : Time(until));

    internal static void ShouldBeDue(this Instant? due, string text, string why = "") => due.ShouldBe(Time(text), why);

    internal static void ShouldBeDue(this Instant due, string text, string why = "") => due.ShouldBe(Time(text), why);
}
