using Governance.Contracts;
using Governance.Core.Announcements;
using Governance.Core.Audit;
using Governance.Core.Clocks.Moving;
using Governance.Core.Data;
using Governance.Core.Officers;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Clocks.Calendars;

[PerRequest]
internal sealed class PreviewOfficeHours(ProposeCalendar propose, FindMoves find)
{
    /// <param name="hours">Null: the desk goes back to the bureau's hours, the bureau to those built in.</param>
    public async Task<Outcome<ClockMoves>> Run(Actor actor, string? unit, WrittenHours? hours, CancellationToken cancellationToken)
    {
        var (read, errors) = CheckHours.Run(hours);
        if (errors.Count > 0)
            return Problem.Invalid(errors);
        var (proposal, problem) = await propose.Hours(actor, unit ?? WorkingCalendars.WholeBureau, read, cancellationToken);
        return proposal is null ? problem! : (await find.Run(proposal, cancellationToken)).Moves;
    }
}

/// <summary>Gives a desk, or the whole bureau, other office hours, half days and closing days; its open clocks are worked out anew in the same transaction.</summary>
[PerRequest]
internal sealed class ChangeOfficeHours(
    GovernanceDb db, ProposeCalendar propose, FindMoves find, MoveClocks move, LoadCalendars load, ReadOfficeHours read, UnitDirectory units, HostNotices notices, IClock clock)
{
    public async Task<Outcome<OfficeHoursChanged>> Run(
        Actor actor, string? unit, WrittenHours? hours, string reason, int? basedOnVersion, CancellationToken cancellationToken)
    {
        var (written, errors) = CheckHours.Run(hours);
        if (TextRule.MistakeIn(reason, 2, 500) is { } wrong)
            errors.Add(new("reason", wrong));
        if (unit is not null && units.Find(unit) is null)
            errors.Add(new("unit", new("没有这个科室。", "There is no such unit.")));
        if (errors.Count > 0)
            return Problem.Invalid(errors);
        var desk = unit ?? WorkingCalendars.WholeBureau;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await OneChangeAtATime.Take(db, cancellationToken);
        var (proposal, problem) = await propose.Hours(actor, desk, written, cancellationToken);
        if (proposal is null)
            return problem!;
        var version = await db.OfficeHours.Where(one => one.Desk == desk).MaxAsync(one => (int?)one.Version, cancellationToken) ?? 0;
        if (basedOnVersion is { } seen && seen != version)
            return Problem.Of(ProblemKind.Conflict, "别人刚刚改过这里的办公时间，请重新查看后再改。", "Somebody has just changed these hours. Please look again before you change them.");
        var now = clock.GetCurrentInstant();
        db.OfficeHours.Add(new()
        {
            Desk = desk,
            Version = version + 1,
            Opens = written?.Hours.Opens,
            Closes = written?.Hours.Closes,
            LunchFrom = written?.Hours.Lunch?.From,
            LunchUntil = written?.Hours.Lunch?.Until,
            Days = StoredDays.Write(written?.Days ?? []),
            Reason = reason.Trim(),
            ChangedBy = actor.Account,
            ChangedAt = now,
        });
        var (moves, enquiries) = await find.Run(proposal, cancellationToken);
        db.Audit.Add(new()
        {
            At = now, Account = actor.Account, What = "hours.changed", Subject = unit ?? "bureau",
            Details = $"{reason.Trim()} (version {version + 1}; clocks later {moves.Later}, earlier {moves.Earlier})",
        });
        await db.SaveChangesAsync(cancellationToken);
        await move.Run(enquiries, proposal, new("办公时间有调整，答复时限重新计算", "Office hours have changed; the due time was worked out anew"), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await load.Reload(cancellationToken);
        await notices.Send(LoadCalendars.Notice, cancellationToken);
        return new OfficeHoursChanged(await read.One(unit, cancellationToken), moves);
    }
}
