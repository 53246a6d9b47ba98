using Governance.Contracts;
using Governance.Core.Announcements;
using Governance.Core.Audit;
using Governance.Core.Clocks.Moving;
using Governance.Core.Data;
using Governance.Core.Officers;

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
internal sealed class ChangeOfficeHours(HoursSetting setting, ReadOfficeHours read)
{
    public async Task<Outcome<OfficeHoursChanged>> Run(
        Actor actor, string? unit, WrittenHours? hours, string reason, int? basedOnVersion, CancellationToken cancellationToken) =>
        await setting.Change(actor, unit ?? WorkingCalendars.WholeBureau, new(hours), reason, basedOnVersion, cancellationToken) is { Problem: { } problem }
            ? problem
            : new OfficeHoursChanged(await read.One(unit, cancellationToken), setting.Moved!);
}
