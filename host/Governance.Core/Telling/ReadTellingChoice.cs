using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Telling;

/// <summary>How a citizen is told of news of his enquiry: as he chose, or as it is usual for what he sent.</summary>
[PerRequest]
internal sealed class ReadTellingChoice(GovernanceDb db, FindByCode find, Archive archive, FieldProtection protection)
{
    /// <summary>For whoever holds the query code.</summary>
    internal async Task<Outcome<TellingChoice>> Run(string queryCode, CancellationToken cancellationToken)
    {
        var opened = await find.Run(queryCode, cancellationToken);
        return opened.Value is { } enquiry ? await Of(enquiry, cancellationToken) : opened.Problem!;
    }

    internal async Task<TellingChoice> Of(Enquiry enquiry, CancellationToken cancellationToken)
    {
        var chosen = await db.TellingChoices.AsNoTracking().SingleOrDefaultAsync(choice => choice.EnquiryId == enquiry.Id, cancellationToken);
        if (chosen is not null)
            return protection.Open<TellingChoice>(chosen.Sealed, enquiry.Id).For(enquiry.Confidential);
        var type = await archive.BusinessType(enquiry.BusinessType, enquiry.BusinessTypeVersion, cancellationToken);
        var contact = EnquiryContent.Of(enquiry, protection).Contact;
        return new TellingChoice(contact.Email, Usual(type?.Quiet == true)) { Mobile = contact.Mobile }.For(enquiry.Confidential);
    }

    /// <summary>Who asks in private is told of nothing until she says so: others may read the mailbox.</summary>
    private static NewsWanted Usual(bool quiet) => quiet ? NewsWanted.Nothing : NewsWanted.All;
}
