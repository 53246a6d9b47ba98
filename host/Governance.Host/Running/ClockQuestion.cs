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
        [LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm"), LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm"), LocalDateTimePattern.ExtendedIso];

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
        var given = CommandLine.Read(args, ClockVerbs.Usage, ["received", "policy", "lang", "unit"], ["json"]);
        if (given.Words is [var word, ..])
            throw Wrong($"不认识“{word}”。", $"“{word}” is unknown.");
        return new(Time(given["received"]), LimitOf(given["policy"]), LanguageOf(given["lang"] ?? "zh"), given.Has("json"), given["data"], given["unit"]);
    }

    private static LocalDateTime Time(string? text) =>
        text is null ? throw Wrong("请用 --received 写明收到时间，如 2026-02-13T16:00（单位所在时区）。", "Give the time of receipt with --received, such as 2026-02-13T16:00, in the bureau's zone.")
        : Times.Select(pattern => pattern.Parse(text)).FirstOrDefault(parsed => parsed.Success) is not { } read
            ? throw Wrong($"“{text}”不是时间，写作 2026-02-13T16:00。", $"“{text}” is no time: write 2026-02-13T16:00.")
        // Far enough for any calendar, and near enough that the last deadline is still a date.
        : read.Value.Year is < CalendarYear.Earliest or >= CalendarYear.Latest
            ? throw Wrong($"年份从 {CalendarYear.Earliest} 到 {CalendarYear.Latest - 1}。", $"Years are from {CalendarYear.Earliest} to {CalendarYear.Latest - 1}.")
        : read.Value;

    private static TimeLimit LimitOf(string? text) =>
        text is null ? throw Wrong("请用 --policy 写明时限，如 complex 或 \"3 working days\"。", "Give the time limit with --policy, such as complex or \"3 working days\".")
        : Classes.TryGetValue(text, out var clock) ? ClockPolicy.BuiltIn(clock)!.Due
        : TimeLimit.TryParse(text, out var own) ? own
        : throw Wrong($"“{text}”不是时限。", $"“{text}” is no time limit.");

    private static string LanguageOf(string text) =>
        text is "zh" or "en" ? text : throw Wrong("--lang 只有 zh 和 en。", "--lang is zh or en.");

    private static StartupException Wrong(string zh, string en) => new($"{zh} · {en}\n{ClockVerbs.Usage}");
}
