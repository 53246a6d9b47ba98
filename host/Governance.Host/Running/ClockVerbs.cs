using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Governance.Core.Clocks;
using Governance.Core.Units;
using Governance.WorkingTime;
using NodaTime;
using NodaTime.Text;

namespace Governance.Host.Running;

/// <summary>
/// <c>clock explain</c> and <c>clock due</c>: when an answer is due and why, as officer and citizen read it. Without a database the
/// built-in calendar counts.
/// </summary>
internal static class ClockVerbs
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        // For a terminal, not for a web page: the plus of an offset stays a plus.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    internal static async Task<int> Run(string[] args)
    {
        if (args is ["--help" or "-h" or "help"] or [_, "--help" or "-h"])
        {
            Console.WriteLine(Usage);
            return 0;
        }

        if (args is not ["explain" or "due", ..])
            throw new StartupException(RunningText.WriteClockExplainOrClockDue(Usage));
        var asked = ClockQuestion.Read(args[1..]);
        var calendar = await Calendar(asked);
        var received = asked.Received.InZoneLeniently(calendar.Zone).ToInstant();
        var explained = Deadline.Explain(received, asked.Limit, calendar);
        if (asked.Json)
            Console.WriteLine(JsonSerializer.Serialize(Answer.Of(explained, asked.Limit, withDays: args[0] == "explain"), Json));
        else if (args[0] == "due")
            Console.WriteLine(Written(explained.Due!.Value, calendar.Zone));
        else
            Console.WriteLine(string.Join('\n', explained.Describe(asked.Language)));
        return 0;
    }

    private static async Task<WorkingCalendar> Calendar(ClockQuestion asked)
    {
        var isGiven = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("ConnectionStrings__Governance"));
        if (asked.Data is null && !isGiven)
            return asked.Unit is null ? WorkingCalendar.China : throw new StartupException(
                RunningText.NameTheDataForAUnit);
        // A question makes no new platform where none is.
        if (!isGiven && !Directory.Exists(Path.Combine(asked.Data!, "postgres")))
            throw new StartupException(RunningText.NoDataOfAPlatformIn(asked.Data));
        // The answer alone is printed, so that a script can read it.
        await using var platform = await OpenPlatform.For(asked.Data is null ? [] : ["--data", asked.Data], LogLevel.Error);
        if (asked.Unit is { } unit && platform.Services.GetRequiredService<UnitDirectory>().Find(unit) is null)
            throw new StartupException(RunningText.NoUnitWithTheCode(unit));
        return platform.Services.GetRequiredService<BureauCalendar>().For(asked.Unit);
    }

    private static string Written(Instant at, DateTimeZone zone) => OffsetDateTimePattern.Rfc3339.Format(at.InZone(zone).ToOffsetDateTime());

    internal const string Usage =
        """
        clock explain|due --received 2026-02-13T16:00 --policy complex [--lang zh|en] [--json] [--data <folder> [--unit <code>]]
          --policy: simple, complex, suggestion, complaint, tip, petition, "24 hours", "3 working days"
        """;

    private sealed record Answer(string Received, string Limit, string Due, IReadOnlyList<int> YearsWithoutData, IReadOnlyList<Day>? Days,
        IReadOnlyList<string>? Zh, IReadOnlyList<string>? En)
    {
        internal static Answer Of(DeadlineExplanation explained, TimeLimit limit, bool withDays) => new(
            Written(explained.ReceivedAt, explained.Zone),
            limit.ToString(),
            Written(explained.Due!.Value, explained.Zone),
            explained.YearsWithoutData,
            withDays ? [.. explained.Days.Select(day => new Day(LocalDatePattern.Iso.Format(day.Date), day.Kind, day.Number, day.NotCounted, day.Name))] : null,
            withDays ? explained.Describe("zh") : null,
            withDays ? explained.Describe("en") : null);
    }

    private sealed record Day(string Date, DayKind Kind, int? Number, NotCounted? NotCounted, string? Name);
}
