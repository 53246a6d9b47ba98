using System.Text.Json;
using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Officers;
using Governance.Core.Settings;
using Governance.Core.Units;
using NodaTime;

namespace Governance.Core.Contacts;

/// <summary>Address, telephone, hours and map of a desk, which its own head changes, a head above, or an admin.</summary>
internal sealed class ContactSetting(GovernanceDb db, UnitContacts contacts, UnitDirectory units, IClock clock)
    : Setting<UnitContact, StoredContact>(db, clock)
{
    private const int Longest = 200;

    private readonly GovernanceDb db = db;

    public override string Name => "contacts";

    protected override string Notice => UnitContacts.Notice;

    protected override LocalText Called { get; } = ContactsText.Called;

    public override bool Has(string of) => units.Find(of) is not null;

    public override bool MayChange(Actor actor, string of) => base.MayChange(actor, of) || (actor.Head && units.IsWithin(of, actor.Unit));

    protected override IQueryable<StoredContact> Rows(string of) => db.Set<StoredContact>().Where(row => row.Unit == of);

    protected override StoredContact Row(string of, UnitContact content, Signed signed) => new()
    {
        Unit = of,
        Version = signed.Version,
        Contact = JsonSerializer.Serialize(content.Tidied(), Stored.Typed),
        Reason = signed.Reason,
        ChangedBy = signed.By,
        ChangedAt = signed.At,
    };

    protected override UnitContact Read(StoredContact row) => UnitContacts.Read(row);

    protected override UnitContact AtFirst(string of) => UnitContact.None;

    protected override IEnumerable<FieldError> Mistakes(string of, UnitContact content)
    {
        if (!Has(of))
            yield return new("unit", ContactsText.NoSuchUnit);
        var contact = content.Tidied();
        foreach (var (field, text) in ((string, string?)[])[
            ("addressZh", contact.AddressZh), ("addressEn", contact.AddressEn), ("hoursZh", contact.HoursZh), ("hoursEn", contact.HoursEn)])
            if (text is not null && TextRule.MistakeIn(text, 2, Longest) is { } wrong)
                yield return new(field, wrong);
        if (contact is { AddressZh: null, AddressEn: not null })
            yield return new("addressZh", ContactsText.AddressInChineseToo);
        if (contact is { HoursZh: null, HoursEn: not null })
            yield return new("hoursZh", ContactsText.HoursInChineseToo);
        if (contact.Phone is { } phone && !Telephones.IsNumber(phone))
            yield return new("phone", ContactsText.NumberAsDialled);
        if (contact.Map is { } map && !WebAddresses.IsSafe(map))
            yield return new("map", ContactsText.WholeAddress);
    }

    protected override IEnumerable<SettingLine> Lines(UnitContact content)
    {
        var lines = new (string Key, LocalText? Text)[]
        {
            ("address", content.Address), ("phone", content.Phone is { } phone ? new(phone) : null), ("hours", content.Hours),
            ("map", content.Map is { } map ? new(map) : null),
        };
        return lines.Where(line => line.Text is not null).Select(line => new SettingLine(line.Key, line.Text!));
    }

    protected override Task Reload(CancellationToken cancellationToken) => contacts.Reload(cancellationToken);
}
