using System.Text.Json;
using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Settings;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Telling.Policy;

/// <summary>Which addresses are written to, when and how often, which admins change. It holds for what is written from then on.</summary>
internal sealed class TellingSetting(GovernanceDb db, TellingPolicies policies, IClock clock) : Setting<TellingPolicy, StoredTellingPolicy>(db, clock)
{
    private readonly GovernanceDb db = db;

    public override string Name => "telling";

    protected override string Notice => TellingPolicies.Notice;

    protected override LocalText Called { get; } = PolicyText.Called;

    protected override IQueryable<StoredTellingPolicy> Rows(string of) => db.Set<StoredTellingPolicy>();

    protected override StoredTellingPolicy Row(string of, TellingPolicy content, Signed signed) => new()
    {
        Version = signed.Version,
        Policy = JsonSerializer.Serialize(content, Stored.Typed),
        ChangedBy = signed.By,
        ChangedAt = signed.At,
        Reason = signed.Reason,
    };

    protected override TellingPolicy Read(StoredTellingPolicy row) => TellingPolicies.Read(row);

    protected override TellingPolicy AtFirst(string of) => TellingPolicy.AtFirst;

    protected override IEnumerable<FieldError> Mistakes(string of, TellingPolicy content)
    {
        if (!TellingPolicy.IsTime(content.QuietFrom))
            yield return new("quietFrom", PolicyText.TimeOfDay);
        if (!TellingPolicy.IsTime(content.QuietUntil))
            yield return new("quietUntil", PolicyText.TimeOfDay);
        if (content.MostADay is < TellingPolicy.LeastADay or > TellingPolicy.MostOfAll)
            yield return new("mostADay", PolicyText.HowMany);
    }

    protected override IEnumerable<SettingLine> Lines(TellingPolicy content)
    {
        yield return new("confirm", PolicyText.Confirms(content.ConfirmAddresses));
        yield return new("quiet", PolicyText.Quiet(content.QuietFrom, content.QuietUntil));
        yield return new("most", PolicyText.Most(content.MostADay));
    }

    protected override Task Reload(CancellationToken cancellationToken) => policies.Reload(cancellationToken);
}
