using Governance.Contracts;
using Governance.Core.Audit;
using Governance.Core.Data;
using Governance.Core.Modules;
using Governance.Core.Packages;
using Governance.Core.Proposals;
using Governance.Core.Protection;
using Governance.Core.Switching;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Verification;

/// <summary>
/// Holds what says which code runs against its seals and against the last word of the audit: modules, keys, what a second admin is asked for and what
/// was proposed to him. What was written back from before, or deleted, is named.
/// </summary>
[PerRequest]
internal sealed class VerifyDecisions(GovernanceDb db, ModuleStates states, KeyStore keys, RowSeals seals)
{
    private const string Off = "module.off";
    private const string Removed = "module.remove";
    private const string Withdrawn = "module.key.withdraw";

    internal async Task<IReadOnlyList<Violation>> Run(CancellationToken cancellationToken)
    {
        var found = new List<Violation>();
        found.AddRange(Modules(await states.Read(cancellationToken), await Said(["module.on", Off, "module.upload", "module.rollback", Removed],
            cancellationToken)));
        found.AddRange(Keys(await keys.All(cancellationToken), await Said(["module.key.trust", Withdrawn], cancellationToken)));
        found.AddRange(await SecondAdmin(cancellationToken));
        found.AddRange(await Proposals(cancellationToken));
        return found;
    }

    private static IEnumerable<Violation> Modules(IReadOnlyDictionary<string, DecidedState> decided, Dictionary<string, AuditEntry> said)
    {
        foreach (var (name, state) in decided)
            if (state.Mistake is { } mistake)
                yield return Wrong(VerificationText.ModuleIsNotBelieved(name, mistake));
            else if (said.GetValueOrDefault(name) is { What: Off or Removed } last && state.ShallRun)
                yield return Wrong(VerificationText.ModuleRunsThoughOff(name, last.Account));
            else if (said.GetValueOrDefault(name) is { What: "module.upload" or "module.rollback" } chosen && state.ShallRun
                && state.Package is not null && !chosen.Details!.StartsWith($"{state.Version} ", StringComparison.Ordinal))
                yield return Wrong(VerificationText.ModuleRunsOtherVersion(name, state.Version, chosen.Details));
        foreach (var (name, last) in said.Where(entry => entry.Value.What != Removed && !decided.ContainsKey(entry.Key)))
            yield return Wrong(VerificationText.ModuleRecordIsGone(name, last.Account));
    }

    private static IEnumerable<Violation> Keys(IReadOnlyList<KnownKey> known, Dictionary<string, AuditEntry> said)
    {
        foreach (var key in known.Where(key => key.Damaged))
            yield return Wrong(VerificationText.KeyWasChanged(key.Id));
        foreach (var (id, _) in said.Where(entry => entry.Value.What == Withdrawn && known.Any(key => key.Id == entry.Key && key.IsTrusted)))
            yield return Wrong(VerificationText.KeyIsTrustedThoughWithdrawn(id));
        foreach (var (id, _) in said.Where(entry => known.All(key => key.Id != entry.Key)))
            yield return Wrong(VerificationText.KeyRecordIsGone(id));
    }

    private async Task<IEnumerable<Violation>> SecondAdmin(CancellationToken cancellationToken)
    {
        var rules = await SecondAdminRules.Read(db, seals, cancellationToken);
        var last = await db.Audit.AsNoTracking().Where(entry => entry.What == SecondAdminRules.Deed).OrderByDescending(entry => entry.Id)
            .FirstOrDefaultAsync(cancellationToken);
        return rules.Altered || (last is not null && last.Subject != $"{rules.Version}")
            ? [Wrong(VerificationText.SecondAdminWasChanged)]
            : [];
    }

    private async Task<IEnumerable<Violation>> Proposals(CancellationToken cancellationToken) =>
        (await db.Proposals.AsNoTracking().OrderBy(proposal => proposal.Id).Select(Proposal.WithoutPackage).ToListAsync(cancellationToken))
            .Where(proposal => !seals.Holds(proposal)).Select(proposal => Wrong(VerificationText.ProposalWasChanged(proposal.Id)));

    /// <summary>The last word of the audit on each; what is swept by age says nothing any more.</summary>
    // Raw: the newest of each subject by one walk of the index, which LINQ has no form for.
    private async Task<Dictionary<string, AuditEntry>> Said(string[] deeds, CancellationToken cancellationToken) =>
        (await db.Audit.FromSql($"select distinct on (subject) * from audit_entries where what = any({deeds}) order by subject, id desc").AsNoTracking()
            .ToListAsync(cancellationToken)).ToDictionary(entry => entry.Subject, StringComparer.Ordinal);

    private static Violation Wrong(LocalText found) => new(8, VerificationRules.DecidedByAdmins, null, found);
}
