using Governance.Core.Officers;
using NodaTime;

namespace Governance.Core.Cases;

/// <summary>
/// Closes a case, or opens it again. Its enquiries stay joined to it and go on, each with its clock; while it is closed nothing is joined and
/// nothing is told.
/// </summary>
[PerRequest]
internal sealed class CloseCase(CaseWork work, ReadCase read)
{
    public async Task<Outcome<CaseView>> Run(Actor actor, Guid id, bool closed, CancellationToken cancellationToken)
    {
        var done = await work.Run(actor, id, closed ? "case.closed" : "case.reopened", (@case, now) => Close(@case, closed, now), cancellationToken);
        return done.Problem is { } problem ? problem : await read.Run(actor, id, null, cancellationToken);
    }

    private static Problem? Close(Case @case, bool closed, Instant now)
    {
        if (closed == @case.ClosedAt is not null)
            return closed
                ? Problem.Of(ProblemKind.Conflict, CasesText.ClosedAlready)
                : Problem.Of(ProblemKind.Conflict, CasesText.NotClosed);
        if (closed && @case.Told < @case.Messages)
            return Problem.Of(ProblemKind.Conflict, CasesText.StillSpreading);
        @case.ClosedAt = closed ? now : null;
        return null;
    }
}
