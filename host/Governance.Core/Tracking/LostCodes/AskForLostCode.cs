using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Channels.Email;
using Governance.Core.Channels.TextMessages;
using Governance.Core.Correspondence;
using Governance.Core.Data;
using Governance.Core.Intake;
using Governance.Core.Protection;
using Governance.Core.Telling;
using Governance.Core.Telling.Policy;
using NodaTime;

namespace Governance.Core.Tracking.LostCodes;

/// <summary>
/// Somebody says that he has lost a query code, and names an address. Whatever there is to it, the answer is the same and takes the same work: it is written
/// down, and looked after later by another.
/// </summary>
[PerRequest]
internal sealed class AskForLostCode(GovernanceDb db, TellingPolicies policies, BureauAddress bureau, FieldProtection protection, IClock clock)
{
    /// <summary>Only confirmed addresses are of use, and only where it is known under which address the portal is reached.</summary>
    internal bool IsOffered => policies.Current.Policy.ConfirmAddresses && bureau.Portal is not null;

    /// <returns>What is wrong with what was typed; null where it was taken.</returns>
    internal async Task<LocalText?> Run(string? typed, string language, CancellationToken cancellationToken)
    {
        var text = PlainText.Narrow(typed ?? "").Trim();
        var byMail = text.Contains('@', StringComparison.Ordinal);
        var read = byMail ? TypedAddresses.Check(text, null) : TypedAddresses.Check(null, text);
        if (text.Length == 0)
            return LostCodesText.WhichAddress;
        if (read.Errors.Count > 0 || (read.Answers["email"] ?? read.Answers["mobile"]) is not { } address || (!byMail && !Mobiles.CanBeWrittenTo(address)))
            return LostCodesText.NoAddress;
        if (!byMail)
            address = Mobiles.Normal(address);
        var id = Guid.CreateVersion7();
        db.LostCodeRequests.Add(new()
        {
            Id = id, At = clock.GetCurrentInstant().ToMicroseconds(), Recipient = Writers.PrintOf(address, protection),
            Sealed = protection.Seal(
                new LostCodeRequest.NamedAddress(byMail ? EmailChannel.Code : TextMessageChannel.OwnCode, address, language), id),
        });
        await db.SaveChangesAsync(cancellationToken);
        return null;
    }
}
