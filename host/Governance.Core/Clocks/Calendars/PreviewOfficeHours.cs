using Governance.Core.Clocks.Moving;
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
