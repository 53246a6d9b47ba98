using Governance.Contracts;
using NodaTime;

namespace Governance.Core.Reservations;

/// <summary>A slot with seats left.</summary>
public sealed record FreeSlot(string Id, LocalText Place, LocalDate Date, LocalTime Time, int Free)
{
    /// <summary>The place with its address, and what to bring.</summary>
    public required StationView Station { get; init; }
}

/// <summary>A station as citizens and officers see it.</summary>
public sealed record StationView(int Number, LocalText Name, LocalText? Address, string? Map, LocalText? Hours, LocalText? Bring)
{
    internal static StationView Of(Station station) => new(station.Number, station.Name, station.Address, station.Map, station.Hours, station.Bring);
}
