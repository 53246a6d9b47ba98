using Governance.Core.Data;
using Governance.Core.Officers;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Duty;

/// <summary>Who is on duty, with the photograph that stands on the page.</summary>
public sealed record OnDuty(string Name, string Unit, byte[]? Photograph, string? PhotographType, Instant From, Instant Until);

[PerRequest]
internal sealed class ReadDutyOfficer(GovernanceDb db, IClock clock)
{
    /// <summary>Null when nobody is on duty now.</summary>
    public async Task<OnDuty?> Run(CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        return await db.DutyTurns.AsNoTracking().Where(turn => turn.From <= now && turn.Until > now).OrderByDescending(turn => turn.From)
            .Select(turn => new OnDuty(turn.Name, turn.Unit, turn.Photograph, turn.PhotographType, turn.From, turn.Until))
            .FirstOrDefaultAsync(cancellationToken);
    }
}
