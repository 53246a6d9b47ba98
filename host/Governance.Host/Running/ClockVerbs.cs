using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Governance.Core.Clocks;
using Governance.Core.Composition;
using Governance.WorkingTime;
using NodaTime;
using NodaTime.Text;

namespace Governance.Host.Running;

/// <summary><c>clock explain</c> and <c>clock due</c>: when an answer is due and why, as officer and citizen read it. Without a database the built-in calendar counts.</summary>
internal static class ClockVerbs
{
    private static readonly LocalDateTimePattern[] Times =
        [LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm"), LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm"), LocalDateTimePattern.ExtendedIso];

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        // For a terminal, not for a web page: the plus of an offset stays a plus.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private static readonly Dictionary<string, ClockClass> Classes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["simple"] = ClockClass.Simple,
        ["complex"] = ClockClass.Complex,
        ["suggestion"] = ClockClass.Suggestion,
        ["complaint"] = ClockClass.Complaint,
        ["tip"] = ClockClass.TipFirstResponse,
        ["petition"] = ClockClass.Petition,
    };

    internal static async Task<int> Run(string[] args)
    {
        if (args is not ["explain" or "due", ..])
            throw new Trouble($"写作 clock explain 或 clock due。\n{Usage}");
        var asked = Question.Read(args[1..]);
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

    private static async Task<WorkingCalendar> Calendar(Question asked)
    {
        if (asked.Data is null && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("ConnectionStrings__Governance")))
            return WorkingCalendar.China;
        var builder = Serve.Builder(asked.Data is null ? [] : ["--data", asked.Data]);
        // The answer alone is printed, so that a script can read it.
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        var options = HostOptions.From(builder.Configuration);
        await using var database = await OpenDatabase.For(options, CancellationToken.None);
        builder.Services.AddGovernanceCore(options.ForCore(database.ConnectionString));
        await using var app = builder.Build();
        await Serve.Prepare(app, options);
        return app.Services.GetRequiredService<BureauCalendar>().For(asked.Unit);
    }

    private static string Written(Instant at, DateTimeZone zone) => OffsetDateTimePattern.Rfc3339.Format(at.InZone(zone).ToOffsetDateTime());

    private const string Usage =
        """
        clock explain|due --received 2026-02-13T16:00 --policy complex [--lang zh|en] [--json] [--data <folder> [--unit <code>]]
          --policy: simple, complex, suggestion, complaint, tip, petition, "24 hours", "3 working days"
        """;

    private sealed record Question(LocalDateTime Received, TimeLimit Limit, string Language, bool Json, string? Data, string? Unit)
    {
        internal static Question Read(string[] args)
        {
            var given = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var i = 0; i < args.Length; i++)
            {
                if (args[i] == "--json")
                    given[args[i]] = "";
                else if (args[i] is "--received" or "--policy" or "--lang" or "--data" or "--unit" && i + 1 < args.Length)
                    given[args[i]] = args[++i];
                else
                    throw new Trouble($"不认识“{args[i]}”。 · “{args[i]}” is unknown.\n{Usage}");
            }

            var received = Times.Select(pattern => pattern.Parse(given.GetValueOrDefault("--received", ""))).FirstOrDefault(parsed => parsed.Success)?.Value
                ?? throw new Trouble($"请用 --received 2026-02-13T16:00 写明收到时间（单位所在时区）。 · Give the time of receipt, in the bureau's zone.\n{Usage}");
            var policy = given.GetValueOrDefault("--policy", "");
            var limit = Classes.TryGetValue(policy, out var clock) ? ClockPolicy.BuiltIn(clock)!.Due
                : TimeLimit.TryParse(policy, out var own) ? own
                : throw new Trouble($"请用 --policy 写明时限。 · Give the time limit.\n{Usage}");
            return new(received, limit, given.GetValueOrDefault("--lang", "zh"), given.ContainsKey("--json"), given.GetValueOrDefault("--data"), given.GetValueOrDefault("--unit"));
        }
    }

    private sealed record Answer(string Received, string Limit, string Due, IReadOnlyList<int> YearsWithoutData, IReadOnlyList<Day>? Days, IReadOnlyList<string>? Zh, IReadOnlyList<string>? En)
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
