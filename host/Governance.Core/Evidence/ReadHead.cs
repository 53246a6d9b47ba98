using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Governance.Core.Evidence;

/// <summary>Where the chains stand, signed, with everything linked that is committed.</summary>
[PerHost]
internal sealed class ReadHead(IServiceScopeFactory scopes, LinkChains chains, HeadKey key)
{
    internal async Task<SignedHead> Run(Instant now, CancellationToken cancellationToken)
    {
        while (await chains.Once(cancellationToken))
            continue;
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GovernanceDb>();
        var accepted = await db.AcceptedLinks.AsNoTracking().OrderByDescending(link => link.Position).FirstOrDefaultAsync(cancellationToken);
        var audited = await db.AuditLinks.AsNoTracking().OrderByDescending(link => link.Position).FirstOrDefaultAsync(cancellationToken);
        var since = await db.SealedSince.AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        return key.Sign(new(
            SignedHead.Moment(now), accepted?.Position ?? 0, Convert.ToHexStringLower(accepted?.Hash ?? []), audited?.Position ?? 0,
            Convert.ToHexStringLower(audited?.Hash ?? []), since is null ? "" : SignedHead.Moment(since.BegunAt), "", ""));
    }
}
