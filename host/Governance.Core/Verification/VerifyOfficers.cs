using Governance.Contracts;
using Governance.Core.Audit;
using Governance.Core.Data;
using Governance.Core.Officers;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Verification;

/// <summary>
/// Holds officers against their seals and against the last word of the audit on each: rights were given by the platform, and none were
/// brought back from before.
/// </summary>
[PerRequest]
internal sealed class VerifyOfficers(GovernanceDb db, RowSeals seals)
{
    internal async Task<IReadOnlyList<Violation>> Run(CancellationToken cancellationToken)
    {
        var officers = await db.Officers.AsNoTracking().OrderBy(officer => officer.NormalizedAccount).ToListAsync(cancellationToken);
        // Raw: "distinct on": the last word of the audit on each, in one reading.
        var said = (await db.Audit.FromSql(
                $"""
                select distinct on (subject) * from audit_entries where what in ('officer.made', 'officer.changed') order by subject, id desc
                """).AsNoTracking().ToListAsync(cancellationToken))
            .ToDictionary(entry => entry.Subject);
        var found = new List<Violation>();
        foreach (var officer in officers)
            if (!seals.Holds(officer))
                found.Add(Wrong(VerificationText.AccountWasChanged(officer.Account)));
            else if (said.TryGetValue(officer.Account, out var entry) && ChangeOfficer.RightsIn(entry.Details) != ChangeOfficer.RightsOf(officer))
                found.Add(Wrong(VerificationText.AccountItsRightsAreNotThose(officer.Account, entry.Details)));
        found.AddRange(said.Keys.Except(officers.Select(officer => officer.Account)).Select(account => Wrong(
            VerificationText.AuditKnowsAccountWhichIsGone(account))));
        return found;
    }

    private static Violation Wrong(LocalText what) => new(8, VerificationRules.RightsGiven, null, what);
}
