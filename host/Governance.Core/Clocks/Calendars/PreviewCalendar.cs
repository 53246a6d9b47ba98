using Governance.Core.Clocks.Moving;
using Governance.Core.Officers;

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
