using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Officers;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Cases;

/// <summary>
/// One message to all enquiries of a case. It is kept first, as one row; then it is written to each timeline, the first ones at once and the others
/// by <see cref="CaseMessageLoop"/>, exactly once each, whatever breaks in between. No clock changes by it, and no answer.
/// </summary>
[PerRequest]
internal sealed class TellCase(GovernanceDb db, CaseWork work, SpreadCaseMessages spread, CaseMessageLoop loop, FieldProtection protection, ReadCase read)
{
    /// <summary>So many are told before the officer has his answer.</summary>
    private const int AtOnce = 50;

    public async Task<Outcome<CaseView>> Run(Actor actor, Guid id, string text, CancellationToken cancellationToken)
    {
        if (TextRule.MistakeIn(text, TextBound.Explanation) is { } wrong)
            return Problem.Invalid(new FieldError("text", wrong));
        if (!await db.CaseMembers.AnyAsync(member => member.CaseId == id && member.LeftAt == null, cancellationToken)
            && await work.Find(actor, id, cancellationToken) is not null)
            return Problem.Of(ProblemKind.Conflict, CasesText.NobodyToTell);
        var done = await work.Run(
            actor,
            id,
            "case.told",
            (@case, now) =>
            {
                if (@case.ClosedAt is not null)
                    return Problem.Of(ProblemKind.Conflict, CasesText.CaseIsClosed);
                @case.Messages++;
                db.CaseMessages.Add(new()
                {
                    CaseId = id, Number = @case.Messages, At = now, OfficerId = actor.Id,
                    Content = protection.Seal(new CaseWords(TextRule.Fit(text), actor.Name, actor.Unit), id),
                });
                return null;
            },
            cancellationToken);
        if (done.Problem is { } problem)
            return problem;
        if (await spread.Run(id, AtOnce, cancellationToken))
            loop.Wake();
        return await read.Run(actor, id, null, cancellationToken);
    }
}
