using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.Core.Officers;
using Governance.Core.Protection;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Office;

/// <summary>What the department's module would answer; nothing where it has no opinion, is off, or does not answer in time.</summary>
[PerRequest]
internal sealed class SuggestAReply(GovernanceDb db, ModuleDispatch modules, FieldProtection protection, UnitDirectory units)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(3);

    public async Task<SuggestedReply> Run(Actor actor, Guid id, CancellationToken cancellationToken)
    {
        var enquiry = await db.Enquiries.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        if (enquiry?.Module is not { } module || !May.Open(actor, enquiry, units))
            return SuggestedReply.None;
        var asked = await modules.Ask(module, new SuggestReply(Snapshots.Of(enquiry, EnquiryContent.Of(enquiry, protection))), Limit, cancellationToken);
        return asked.Value ?? SuggestedReply.None;
    }
}
