using Governance.Core.Data;
using Governance.Core.Enquiries;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Verification;

/// <summary>
/// Which part of all enquiries is looked at next, changed or not: it begins where the last one ended and is so large that all have had their turn within
/// the days that are set.
/// </summary>
[PerRequest]
internal sealed class NextSlice(GovernanceDb db, VerificationOptions options)
{
    /// <returns>The ids between which it lies; up to <see cref="VerificationScope.Last"/> when it reaches the newest.</returns>
    internal async Task<(Guid After, Guid? Until)> Run(CancellationToken cancellationToken)
    {
        var before = await db.VerificationRuns.Where(run => run.SliceUntil != null && run.FinishedAt != null).OrderByDescending(run => run.Id)
            .Select(run => run.SliceUntil).FirstOrDefaultAsync(cancellationToken);
        var after = before == VerificationScope.Last ? Guid.Empty : before ?? Guid.Empty;
        var all = await db.Enquiries.LongCountAsync(cancellationToken);
        var share = (int)((all + options.AllWithinDays - 1) / options.AllWithinDays);
        if (share == 0)
            return (Guid.Empty, null);
        // Raw: where a slice ends is found by the order of ids, which LINQ cannot compare.
        var behind = await db.Database.SqlQuery<Guid>($"""select id "Value" from enquiries where id > {after} order by id limit 2 offset {share - 1}""")
            .ToListAsync(cancellationToken);
        return (after, behind.Count == 2 ? behind[0] : VerificationScope.Last);
    }
}
