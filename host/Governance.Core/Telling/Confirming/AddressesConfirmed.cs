using Governance.Core.Channels.Counter;
using Governance.Core.Channels.Telephone;
using Governance.Core.Correspondence;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Telling.Policy;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Telling.Confirming;

/// <summary>
/// Whether an address may be written to of an enquiry: its writer has given the code that was sent there, or wrote from there, or said it to an officer.
/// </summary>
[PerRequest]
internal sealed class AddressesConfirmed(GovernanceDb db, TellingPolicies policies)
{
    internal async Task<bool> MayBeTold(Enquiry enquiry, byte[] recipient, CancellationToken cancellationToken) =>
        !policies.Current.Policy.ConfirmAddresses
        || await IsConfirmed(enquiry.Id, recipient, cancellationToken)
        || await db.Received.AnyAsync(
            message => message.EnquiryId == enquiry.Id && !message.Elsewhere && message.Writer == recipient, cancellationToken)
        || (IsTakenDown(enquiry) && !await db.TellingChoices.AnyAsync(choice => choice.EnquiryId == enquiry.Id, cancellationToken));

    internal Task<bool> IsConfirmed(Guid enquiry, byte[] recipient, CancellationToken cancellationToken) =>
        db.AddressConfirmations.AnyAsync(row => row.EnquiryId == enquiry && row.Recipient == recipient && row.ConfirmedAt != null, cancellationToken);

    /// <summary>It was read back to whoever stood or rang there, who may have no way to type a code anywhere.</summary>
    private static bool IsTakenDown(Enquiry enquiry) => enquiry.Channel is TelephoneChannel.Code or CounterChannel.Code;
}
