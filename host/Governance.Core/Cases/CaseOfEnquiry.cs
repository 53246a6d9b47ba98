using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Officers;
using Governance.Core.Protection;
using Governance.Core.Reading;
using Governance.Core.Replies;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Cases;

/// <summary>In which case an enquiry is, as its reader may know.</summary>
/// <param name="Id">Null while it is in none, or in one that he may not see.</param>
/// <param name="Title">Its name for who may see it, otherwise its running number; null while it is in none.</param>
/// <param name="MayJoin">Whether this officer may join it to a case of his.</param>
internal sealed record CaseOfEnquiryView(Guid? Id, LocalText? Title, bool MayJoin);

/// <summary>Tells the reader of an enquiry which case it is in.</summary>
[PerRequest]
internal sealed class CaseOfEnquiry(GovernanceDb db, ReadingGate gate, DossierTools tools, FieldProtection protection, UnitDirectory units)
{
    public async Task<Outcome<CaseOfEnquiryView>> Run(Actor actor, Guid enquiry, CancellationToken cancellationToken)
    {
        if (await gate.Find(actor, enquiry, cancellationToken) is not { } found)
            return Problem.Unseen;
        var @case = await db.CaseMembers.AsNoTracking().Where(member => member.EnquiryId == enquiry && member.LeftAt == null)
            .Join(db.Cases, member => member.CaseId, row => row.Id, (_, row) => row)
            .SingleOrDefaultAsync(cancellationToken);
        if (@case is null)
            return new CaseOfEnquiryView(null, null, May.Handle(actor, found, units, tools.IsModuleOff(found)));
        if (!MayOnCase.See(actor, @case, units))
            return new CaseOfEnquiryView(null, CaseName.Neutral(@case.Serial), MayJoin: false);
        var name = CaseName.Of(@case, protection);
        return new CaseOfEnquiryView(@case.Id, new(name.Name, name.Name), MayJoin: false);
    }
}
