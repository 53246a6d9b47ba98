using Governance.Contracts;
using Governance.Core.Clocks.Calendars;
using Governance.Core.Clocks.Notices;
using Governance.Core.Data;
using Governance.Core.Intake;
using Governance.Core.Officers;
using Governance.Core.Units;
using Governance.WorkingTime;
using NodaTime;

namespace Governance.Core.Tests.Clocks;

/// <summary>What these tests do to a bureau's calendar and people, in a word each.</summary>
internal static class CalendarWords
{
    internal static WrittenDay Holiday(string date, string? name = null) => new(date, DayKind.Holiday, name);

    internal static WrittenDay Workday(string date, string? name = null) => new(date, DayKind.MakeUpWorkday, name);

    internal static WrittenDay HalfDay(string date, string closes) => new(date, DayKind.HalfDay, null, closes);

    /// <summary>The days of 2026 as they are built in, with some added.</summary>
    internal static IReadOnlyList<WrittenDay> Year2026(params WrittenDay[] more) =>
        [.. ChinaHolidays.Years.Single(year => year.Year == 2026).Days.Select(WrittenDay.Of).Where(day => more.All(other => other.Date != day.Date)), .. more];

    internal static Task<Outcome<CalendarChanged>> Change(
        this Bureau bureau, int year, IReadOnlyList<WrittenDay> days, Actor? actor = null, int? basedOn = null) =>
        bureau.Request((ChangeCalendar use) => use.Run(actor ?? A.Admin, year, days, "国务院办公厅通知", basedOn, null, default));

    internal static async Task<Officer> Employ(this Bureau bureau, string unit, bool head = false, bool leader = false, bool cleared = false)
    {
        var account = $"o{Guid.CreateVersion7():N}";
        var officer = new Officer
        {
            Account = account, NormalizedAccount = account.ToUpperInvariant(), Name = "民警", Unit = unit, Head = head, Leader = leader,
            ClearedForConfidential = cleared,
        };
        await bureau.Request(async (GovernanceDb db) =>
        {
            db.Officers.Add(officer);
            return await db.SaveChangesAsync();
        });
        return officer;
    }

    internal static Task<NoticesPage> Notices(this Bureau bureau, Officer officer) =>
        bureau.Request((ReadNotices use) => use.Run(officer.ToActor(), unreadOnly: false, 200, default));

    internal static async Task<Instant> Due(this Bureau bureau, Acknowledgement acknowledgement) => (await bureau.OpenClock(acknowledgement.Id)).DueAt;

    internal static Task<Acknowledgement> AcceptSuggestion(this Bureau bureau) => bureau.Accept(A.Of(EnquiryKind.Suggestion));
}
