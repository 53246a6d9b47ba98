using System.Text.Json;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Verification;

/// <summary>A verification as its reader sees it.</summary>
/// <param name="Everything">False: of what had changed since the last clean run.</param>
/// <param name="WithSlice">And of a part of all others, so that each has its turn within some days.</param>
/// <param name="Account">Who asked; null where the platform did by itself.</param>
/// <param name="Total">Enquiries to look at.</param>
/// <param name="Enquiries">Looked at so far.</param>
/// <param name="Clean">Null while it goes on.</param>
internal sealed record VerificationView(
    long Id, bool Everything, bool WithSlice, string? Account, Instant RequestedAt, Instant? FinishedAt, long Total, long Enquiries, long TimelineEntries,
    long Clocks,
    bool? Clean, IReadOnlyList<Violation> Violations);

/// <summary>The last verifications, the newest first.</summary>
[PerRequest]
internal sealed class ReadVerifications(GovernanceDb db)
{
    private const int Most = 20;

    public async Task<IReadOnlyList<VerificationView>> Run(CancellationToken cancellationToken) =>
    [
        .. (await db.VerificationRuns.AsNoTracking().OrderByDescending(run => run.Id).Take(Most).ToListAsync(cancellationToken))
        .Select(run => new VerificationView(
            run.Id, run.Everything, run.SliceUntil is not null, run.Account, run.RequestedAt, run.FinishedAt, run.Total, run.Enquiries, run.Entries,
            run.Clocks, run.Clean,
            JsonSerializer.Deserialize<Violation[]>(run.Violations, Stored.Json)!)),
    ];
}
