using Governance.Contracts;
using Governance.Core.Modules;
using Governance.Core.Officers;
using Governance.Core.Settings;

namespace Governance.Core.Guides;

/// <summary>A sentence that a guide could not confirm, and what was decided of it.</summary>
/// <param name="Decision">Null while nobody has decided; citizens read nothing of it then.</param>
/// <param name="Version">The newest version of the business type's decisions.</param>
public sealed record UnconfirmedSentence(BusinessType Type, LocalText Department, LocalText Sentence, FactDecision? Decision, int Version);

/// <summary>The list of everything unconfirmed in all guides that are on, and the specialist's word on each.</summary>
[PerRequest]
internal sealed class DecideFact(FactsSetting setting, ConfirmedFacts facts, Departments departments)
{
    /// <summary>What nobody has decided first.</summary>
    public Task<IReadOnlyList<UnconfirmedSentence>> List(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<UnconfirmedSentence>>(
    [
        .. (from department in departments.Online.All
            from type in department.BusinessTypes
            from sentence in type.Service.Unconfirmed
            select new UnconfirmedSentence(
                type, department.Manifest.Department, sentence, facts.Decided(type.Code).FirstOrDefault(decision => decision.Sentence == sentence.Zh),
                facts.VersionOf(type.Code))).OrderBy(sentence => sentence.Decision is not null),
    ]);

    /// <param name="decision">Null takes the decision back: the sentence is to be confirmed again.</param>
    /// <param name="reason">What it rests on: the document, or who said so.</param>
    public Task<Outcome<SettingVersion>> Run(
        Actor actor, string businessType, string sentence, FactDecision? decision, string reason, int? basedOn, CancellationToken cancellationToken)
    {
        var others = facts.Decided(businessType).Where(other => other.Sentence != sentence);
        return setting.Change(actor, businessType, decision is null ? [.. others] : [.. others, decision], reason, basedOn, cancellationToken);
    }
}
