using System.Text.Json;
using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Modules;
using Governance.Core.Settings;
using NodaTime;

namespace Governance.Core.Guides;

/// <summary>What a business type's guide could not confirm, confirmed or replaced by the bureau's specialist, each by whom and when.</summary>
internal sealed class FactsSetting(GovernanceDb db, ConfirmedFacts facts, Departments departments, IClock clock)
    : Setting<IReadOnlyList<FactDecision>, StoredFacts>(db, clock)
{
    private const int Longest = 500;

    private readonly GovernanceDb db = db;

    public override string Name => "facts";

    protected override string Notice => ConfirmedFacts.Notice;

    protected override LocalText Called { get; } = GuidesText.Called;

    public override bool Has(string of) => departments.Online.BusinessType(of) is not null;

    protected override IQueryable<StoredFacts> Rows(string of) => db.Set<StoredFacts>().Where(row => row.BusinessType == of);

    protected override StoredFacts Row(string of, IReadOnlyList<FactDecision> content, Signed signed) => new()
    {
        BusinessType = of,
        Version = signed.Version,
        Decisions = JsonSerializer.Serialize(
            content.Select(decision => decision.Fit()).Select(decision => decision.By is null ? decision.Signed(signed.By, signed.At) : decision), Stored.Json),
        Reason = signed.Reason,
        ChangedBy = signed.By,
        ChangedAt = signed.At,
    };

    protected override IReadOnlyList<FactDecision> Read(StoredFacts row) => ConfirmedFacts.Read(row);

    protected override IReadOnlyList<FactDecision> AtFirst(string of) => [];

    protected override IEnumerable<FieldError> Mistakes(string of, IReadOnlyList<FactDecision> content)
    {
        if (departments.Online.BusinessType(of) is not { } type)
        {
            yield return new("businessType", GuidesText.NoSuchType);
            yield break;
        }

        foreach (var decision in content)
        {
            if (decision.Zh is { } zh && TextRule.MistakeIn(zh, 2, Longest) is { } wrong)
                yield return new("zh", wrong);
            if (decision.En is { } en && TextRule.MistakeIn(en, 2, Longest) is { } mistake)
                yield return new("en", mistake);
            if (decision is { Zh: null, En: not null })
                yield return new("zh", GuidesText.InChineseToo);
            if (facts.Decided(of).All(known => known.Sentence != decision.Sentence)
                && type.Service.Unconfirmed.All(sentence => sentence.Zh != decision.Sentence))
                yield return new("sentence", GuidesText.NoSuchSentence);
        }
    }

    protected override IEnumerable<SettingLine> Lines(IReadOnlyList<FactDecision> content) => content.Select(decision => new SettingLine(
        decision.Sentence, decision.Fact ?? GuidesText.DoesNotHold));

    protected override Task Reload(CancellationToken cancellationToken) => facts.Reload(cancellationToken);
}
