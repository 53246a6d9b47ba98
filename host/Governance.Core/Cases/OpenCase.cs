using Governance.Contracts;
using Governance.Core.Audit;
using Governance.Core.Data;
using Governance.Core.Officers;
using Governance.Core.Protection;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Cases;

/// <summary>An officer opens a case for the unit that he sits in, and answers for it.</summary>
[PerRequest]
internal sealed class OpenCase(GovernanceDb db, FieldProtection protection, UnitDirectory units, ReadCase read, IClock clock)
{
    public async Task<Outcome<CaseView>> Run(Actor actor, CaseName name, bool confidential, CancellationToken cancellationToken)
    {
        if (actor.Technical)
            return MayOnCase.Forbidden;
        if (units.Find(actor.Unit) is not { Closed: false })
            return Problem.Invalid(new FieldError("unit", CasesText.UnitIsClosed));
        if (name.Mistakes() is { } mistakes)
            return mistakes;
        var (id, now) = (Guid.CreateVersion7(), clock.GetCurrentInstant().ToMicroseconds());
        db.Cases.Add(new()
        {
            Id = id, Named = protection.Seal(name.Trimmed(), id), Unit = actor.Unit, OwnerOfficer = actor.Id, Confidential = confidential, OpenedAt = now,
        });
        db.Audit.Add(new() { At = now, Account = actor.Account, What = "case.opened", Subject = id.ToString() });
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
        return await read.Run(actor, id, null, cancellationToken);
    }
}
