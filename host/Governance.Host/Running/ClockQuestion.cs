using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Packages;
using Governance.Core.Units;
using Governance.WorkingTime;
using NodaTime;
using NodaTime.Text;

namespace Governance.Host.Running;

/// <summary>What <c>clock</c> is asked on the command line, or the one sentence that says what is wrong with it.</summary>
internal sealed record ClockQuestion(LocalDateTime Received, TimeLimit Limit, string Language, bool Json, string? Data, string? Unit)
{
    private static readonly LocalDateTimePattern[] Times =
        [LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm"), LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm"),
            LocalDateTimePattern.ExtendedIso];

    private static readonly Dictionary<string, ClockClass> Classes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["simple"] = ClockClass.Simple,
        ["complex"] = ClockClass.Complex,
        ["suggestion"] = ClockClass.Suggestion,
        ["complaint"] = ClockClass.Complaint,
        ["tip"] = ClockClass.TipFirstResponse,
        ["petition"] = ClockClass.Petition,
    };

    internal static ClockQuestion Read(string[] args)
    {
        var commandLine = CommandLine.Read(args, ClockVerbs.Usage, ["received", "policy", "lang", "unit"], ["json"]);
        if (commandLine.Words is [var word, ..])
            throw Wrong(RunningText.IsUnknown(word));
        return new(Time(commandLine["received"]), LimitOf(commandLine["policy"]), LanguageOf(commandLine["lang"] ?? "zh"), commandLine.Has("json"),
            commandLine["data"], commandLine["unit"]);
    }

    private static LocalDateTime Time(string? text) =>
        text is null ? throw Wrong(
            RunningText.GiveTheTimeOfReceiptWithReceived)
        : Times.Select(pattern => pattern.Parse(text)).FirstOrDefault(parsed => parsed.Success) is not { } read
            ? throw Wrong(RunningText.IsNoTime(text))
        // Far enough for any calendar, and near enough that the last deadline is still a date.
        : read.Value.Year is < CalendarYear.Earliest or >= CalendarYear.Latest
            ? throw Wrong(RunningText.YearsAreFromTo(CalendarYear.Earliest, CalendarYear.Latest - 1))
        : read.Value;

    private static TimeLimit LimitOf(string? text) =>
        text is null
            ? throw Wrong(RunningText.GiveTheTimeLimitWithPolicySuch)
        : Classes.TryGetValue(text, out var clock) ? ClockPolicy.BuiltIn(clock)!.Due
        : TimeLimit.TryParse(text, out var own) ? own
        : throw Wrong(RunningText.IsNoTimeLimit(text));

    private static string LanguageOf(string text) =>
        text is "zh" or "en" ? text : throw Wrong(RunningText.LangIsZhOrEn);

    private static StartupException Wrong(LocalText what) => new($"{what.Zh} · {what.En}\n{ClockVerbs.Usage}");
}
