using Governance.Core.Officers;
using Governance.Core.Settings;
using Governance.Core.Units;

namespace Governance.Core.Contacts;

/// <summary>A desk in the console: what is kept of it, and what citizens see, which may come from its module.</summary>
public sealed record KeptContact(UnitView Unit, int Version, UnitContact Contact, ShownContact Shown);

/// <summary>Gives a desk another address, telephone, hours or map; citizens see it at once.</summary>
[PerRequest]
internal sealed class ChangeContact(ContactSetting setting, ListUnits units, UnitContacts contacts, ShowContact show)
{
    /// <summary>The desks whose contact somebody may change.</summary>
    public async Task<IReadOnlyList<KeptContact>> List(Actor actor, CancellationToken cancellationToken) =>
    [
        .. (await units.Run(cancellationToken)).Where(unit => setting.MayChange(actor, unit.Code))
            .Select(unit => new KeptContact(unit, contacts.VersionOf(unit.Code), contacts.Of(unit.Code), show.Of(unit.Code)!)),
    ];

    public Task<Outcome<SettingVersion>> Run(
        Actor actor, string unit, UnitContact contact, string reason, int? basedOn, CancellationToken cancellationToken) =>
        setting.Change(actor, unit, contact, reason, basedOn, cancellationToken);
}
