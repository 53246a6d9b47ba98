using System.Text.Json;
using Governance.Core.Data;
using Governance.Core.Officers;
using Governance.Core.Protection;
using NodaTime;

namespace Governance.Core.Proposals;

/// <summary>What a second admin is asked for, and what is proposed of it.</summary>
/// <param name="Altered">The record was changed past the platform; until it is set anew, everything needs two.</param>
/// <param name="Waiting">Less that shall be asked, once another admin has confirmed it.</param>
internal sealed record SecondAdminView(
    int Version, IReadOnlyList<ProposedWork> Works, string? ChangedBy, Instant? ChangedAt, bool Altered, ProposalView? Waiting);

/// <summary>Sets what a second admin is asked for. More is asked from now on; less once another admin agrees.</summary>
[PerRequest]
internal sealed class ChangeSecondAdmin(GovernanceDb db, SecondAdminSetting setting, ProposeWork propose, ReadProposals proposals, RowSeals seals)
{
    public async Task<Outcome<SecondAdminView>> Read(Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.Admin)
            return Problem.Forbidden;
        var rules = await SecondAdminRules.Read(db, seals, cancellationToken);
        return new SecondAdminView(rules.Version, rules.Works, rules.ChangedBy, rules.ChangedAt, rules.Altered,
            (await proposals.Waiting(cancellationToken)).FirstOrDefault(proposal => proposal.Work == ProposedWork.RelaxRules));
    }

    /// <param name="basedOn">The version that the admin saw; null takes whatever holds.</param>
    public async Task<Outcome<SecondAdminView>> Run(
        Actor actor, IReadOnlyList<ProposedWork> works, int? basedOn, string reason, CancellationToken cancellationToken)
    {
        if (!actor.Admin)
            return Problem.Forbidden;
        var errors = SecondAdminSetting.MistakesIn(works).ToList();
        if (TextRule.MistakeIn(reason, TextBound.Reason) is { } unexplained)
            errors.Add(new("reason", unexplained));
        if (errors.Count > 0)
            return Problem.Invalid(errors);
        var now = await SecondAdminRules.Read(db, seals, cancellationToken);
        if (now.Works.Except(works).Any())
        {
            var proposed = await propose.Run(
                actor.Account, ProposedWork.RelaxRules, "", string.Join(", ", works.Distinct().Order()), TextRule.Fit(reason), cancellationToken,
                content: JsonSerializer.Serialize(works, Stored.Json));
            if (proposed?.Problem is { } problem)
                return problem;
        }
        else if ((await setting.Change(actor, of: "", works, reason, basedOn, cancellationToken)).Problem is { } refused)
        {
            return refused;
        }

        return await Read(actor, cancellationToken);
    }

    /// <summary>With the word of a second admin.</summary>
    internal async Task<Problem?> Relax(Actor confirmer, Proposal proposal, string reason, CancellationToken cancellationToken)
    {
        setting.Confirmed = true;
        var works = JsonSerializer.Deserialize<ProposedWork[]>(proposal.Content!, Stored.Json)!;
        // Both names stand in the audit in any case.
        var kept = TextRule.MistakeIn(reason, TextBound.Reason) is null ? TextRule.Fit(reason) : proposal.Reason;
        return (await setting.Change(confirmer, of: "", works, kept, basedOn: null, cancellationToken)).Problem;
    }
}
