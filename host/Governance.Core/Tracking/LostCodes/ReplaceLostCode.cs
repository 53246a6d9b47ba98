using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Replies;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Tracking.LostCodes;

/// <summary>Whoever reads at the confirmed address has pressed the button behind the link that was sent there: the code is replaced, once.</summary>
[PerRequest]
internal sealed class ReplaceLostCode(GovernanceDb db, LostCodeTokens tokens, ConfirmedNow confirmed, ReplaceCode replace, IClock clock)
{
    internal static readonly Problem IsOver = Problem.Of(ProblemKind.NotFound, LostCodesText.LinkIsOver);

    internal async Task<Outcome<NewCode>> Run(string? token, Arrival came, CancellationToken cancellationToken)
    {
        if (!LostCodeTokens.IsOne(token))
            return IsOver;
        var (hash, since) = (tokens.Hash(token!), clock.GetCurrentInstant() - LostCodeTokens.Lifetime);
        if (await db.LostCodeLinks.AsNoTracking().SingleOrDefaultAsync(
            row => row.TokenHash == hash && row.UsedAt == null && row.SentAt > since, cancellationToken) is not { } link)
            return IsOver;
        return await replace.ByLink(link.EnquiryId, came, May, cancellationToken);

        async Task<bool> May(Dossier dossier) => await confirmed.Address(dossier.Enquiry, link.Recipient, cancellationToken) is not null
            && await db.LostCodeLinks.Where(row => row.TokenHash == hash && row.UsedAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.UsedAt, dossier.Now), cancellationToken) == 1;
    }
}
