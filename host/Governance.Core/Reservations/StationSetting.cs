using System.Text.Json;
using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Officers;
using Governance.Core.Settings;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Reservations;

/// <param name="Plan">Null: what the module begins with.</param>
internal sealed record StationContent(StationPlan? Plan);

/// <summary>The stations of a schedule: changed by an admin, and by the heads of the department whose schedule it is.</summary>
internal sealed class StationSetting(GovernanceDb db, StationBook book, UnitDirectory units, IClock clock)
    : Setting<StationContent, StoredStations>(db, clock)
{
    private readonly GovernanceDb db = db;

    public override string Name => "stations";

    protected override string Notice => StationBook.Notice;

    protected override LocalText Called { get; } = ReservationsText.TheseStations;

    public override bool Has(string of) => book.Find(of) is not null;

    public override bool MayChange(Actor actor, string of) => actor.Admin
        || (actor is { Head: true, Technical: false } && book.ModuleOf(of) is { } module && units.Find(actor.Unit)?.Module == module);

    protected override IQueryable<StoredStations> Rows(string of) => db.Set<StoredStations>().Where(row => row.Schedule == of);

    protected override StoredStations Row(string of, StationContent content, Signed signed) => new()
    {
        Schedule = of, Version = signed.Version, Plan = content.Plan is { } plan ? JsonSerializer.Serialize(plan, Stored.Typed) : null,
        ChangedBy = signed.By, ChangedAt = signed.At, Reason = signed.Reason,
    };

    protected override StationContent Read(StoredStations row) => new(row.Plan is { } plan ? StationBook.Read(plan) : null);

    protected override StationContent AtFirst(string of) => new((StationPlan?)null);

    protected override IEnumerable<FieldError> Mistakes(string of, StationContent content) =>
        book.Find(of) is not { } now ? [new("schedule", ReservationsText.ThereIsNoSuchSchedule)]
        : CheckStations.Run(content.Plan ?? book.Beginning(of) ?? now, now);

    protected override IEnumerable<SettingLine> Lines(StationContent content) => content.Plan is not { } plan
        ? [new("stations", ReservationsText.AsTheModuleBeginsWith)]
        :
        [
            new("ahead", ReservationsText.WorkingDaysAhead(plan.DaysAhead)),
            new("change", ReservationsText.ChangedByOneselfUntilHoursBefore(plan.ChangeHours)),
            new("remind", ReservationsText.RemindedHoursBefore(plan.RemindHours)),
            .. plan.Stations.Select(Line),
        ];

    protected override string Subject(string of, Signed signed) => of;

    protected override Task Reload(CancellationToken cancellationToken) => book.Reload(cancellationToken);

    private static SettingLine Line(Station station)
    {
        LocalText?[] parts =
        [
            ReservationsText.SlotsOf(station.Name, station.Capacity, station.NoticeHours, string.Join(' ', station.Times)),
            station.Closed ? ReservationsText.StationIsClosed : null,
            station.ClosedOn.Count > 0 ? ReservationsText.ClosedOn(string.Join(' ', station.ClosedOn)) : null,
            station.Address is { } address ? ReservationsText.AddressOf(address) : null,
            station.Hours is { } hours ? ReservationsText.HoursOf(hours) : null,
            station.Bring is { } bring ? ReservationsText.BringOf(bring) : null,
            station.Map is { } map ? ReservationsText.MapOf(map) : null,
        ];
        var said = parts.OfType<LocalText>().ToArray();
        return new($"{station.Number}", new(string.Join("；", said.Select(part => part.Zh)), string.Join("; ", said.Select(part => part.In("en")))));
    }
}
