using Governance.Core.Channels.TextMessages;
using Governance.Core.Correspondence;
using Governance.Core.Enquiries;
using Governance.Core.Protection;
using Governance.Core.Telling;
using Governance.Core.Telling.Confirming;

namespace Governance.Core.Tracking.LostCodes;

/// <summary>
/// Whether the code of an enquiry may be replaced from an address: its writer confirmed it and has named no other since; nobody stopped the code; and it is
/// not confidential.
/// </summary>
[PerRequest]
internal sealed class ConfirmedNow(ReadTellingChoice choices, AddressesConfirmed confirmed, FieldProtection protection)
{
    /// <returns>
    /// The address as its writer wrote it, which is where a message goes: one that somebody else typed may look the same and lead elsewhere. Null where it may
    /// not.
    /// </returns>
    internal async Task<string?> Address(Enquiry enquiry, byte[] recipient, CancellationToken cancellationToken)
    {
        if (enquiry is not { Confidential: false, PickUpUntil: null } || !await confirmed.IsConfirmed(enquiry.Id, recipient, cancellationToken))
            return null;
        var choice = await choices.Of(enquiry, cancellationToken);
        var addresses = new[] { choice.Email, choice.Mobile is { } mobile ? Mobiles.Normal(mobile) : null };
        return addresses.FirstOrDefault(address => address is not null && Writers.PrintOf(address, protection).AsSpan().SequenceEqual(recipient));
    }
}
