using Governance.Contracts;
using Governance.Core.Announcements;
using Governance.Core.Audit;
using Governance.Core.Clocks.Moving;
using Governance.Core.Data;
using Governance.Core.Officers;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Clocks.Calendars;

/// <summary>Which open clocks a year would move, and by how much.</summary>
[PerRequest]
internal sealed class PreviewCalendar(ProposeCalendar propose, FindMoves find)
{
    public async Task<Outcome<ClockMoves>> Run(Actor actor, int year, IReadOnlyList<WrittenDay> days, CancellationToken cancellationToken)
    {
        var (proposal, problem) = await propose.Year(actor, year, days, cancellationToken);
        return proposal is null ? problem! : (await find.Run(proposal, cancellationToken)).Moves;
    }
}

/// <summary>Puts a year in force on every host: stored, and every open clock that it touches worked out anew, in one transaction.</summary>
[PerRequest]
internal sealed class ChangeCalendar(
    GovernanceDb db, ProposeCalendar propose, FindMoves find, MoveClocks move, LoadCalendars load, ReadCalendar read, HostNotices notices, IClock clock)
{
    /// <param name="basedOnVersion">The version that the admin saw; null takes whatever holds.</param>
    /// <param name="source">Where the days come from, such as the notice's address; optional.</param>
    public async Task<Outcome<CalendarChanged>> Run(
        Actor actor, int year, IReadOnlyList<WrittenDay> days, string reason, int? basedOnVersion, string? source, CancellationToken cancellationToken)
    {
        if (TextRule.MistakeIn(reason, 2, 500) is { } wrong)
            return Problem.Invalid(new FieldError("reason", wrong));
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await OneChangeAtATime.Take(db, cancellationToken);
        var (proposal, problem) = await propose.Year(actor, year, days, cancellationToken);
        if (proposal is null)
            return problem!;
        var version = await db.CalendarYears.Where(one => one.Year == year).MaxAsync(one => (int?)one.Version, cancellationToken) ?? 0;
        if (basedOnVersion is { } seen && seen != version)
            return Problem.Of(ProblemKind.Conflict, "别人刚刚改过这一年的日历，请重新查看后再改。", "Somebody has just changed this year. Please look again before you change it.");
        var now = clock.GetCurrentInstant();
        db.CalendarYears.Add(new()
        {
            Year = year,
            Version = version + 1,
            Days = StoredDays.Write(proposal.Calendars.Entered[year].Days),
            Source = string.IsNullOrWhiteSpace(source) ? null : source.Trim(),
            Reason = reason.Trim(),
            ChangedBy = actor.Account,
            ChangedAt = now,
        });
        var (moves, enquiries) = await find.Run(proposal, cancellationToken);
        db.Audit.Add(new()
        {
            At = now, Account = actor.Account, What = "calendar.changed", Subject = $"{year}",
            Details = $"{reason.Trim()} (version {version + 1}; clocks later {moves.Later}, earlier {moves.Earlier})",
        });
        await db.SaveChangesAsync(cancellationToken);
        await move.Run(enquiries, proposal, new($"{year} 年节假日安排有调整，答复时限重新计算", $"The holidays of {year} have changed; the due time was worked out anew"), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await load.Reload(cancellationToken);
        await notices.Send(LoadCalendars.Notice, cancellationToken);
        return new CalendarChanged((await read.Run(year, cancellationToken)).Value!, moves);
    }
}
