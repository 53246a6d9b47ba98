using Governance.Contracts;
using NodaTime;
using NodaTime.Text;

namespace Governance.Core.Reservations;

/// <summary>A place where citizens come by appointment, and how many it takes when.</summary>
public sealed record Station
{
    internal static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>From 1. It stands in the ids of slots, and so is never given to another place.</summary>
    public required int Number { get; init; }

    public required LocalText Name { get; init; }

    public LocalText? Address { get; init; }

    /// <summary>A page that shows it on a map.</summary>
    public string? Map { get; init; }

    /// <summary>When it is open, in a sentence.</summary>
    public LocalText? Hours { get; init; }

    /// <summary>What to bring.</summary>
    public LocalText? Bring { get; init; }

    /// <summary>When slots begin, as <c>08:30</c>.</summary>
    public IReadOnlyList<string> Times { get; init; } = [];

    /// <summary>How many citizens a slot takes.</summary>
    public required int Capacity { get; init; }

    /// <summary>The least number of hours between booking and appointment.</summary>
    public int NoticeHours { get; init; }

    /// <summary>Days on which nobody can come, as <c>2026-03-05</c>, beside those on which the bureau does not work.</summary>
    public IReadOnlyList<string> ClosedOn { get; init; } = [];

    /// <summary>It takes no new appointments; those it has stay.</summary>
    public bool Closed { get; init; }

    internal IEnumerable<LocalTime> Begins => Times.Select(text => Time.Parse(text).Value);

    internal bool IsClosedOn(LocalDate date) => ClosedOn.Contains(LocalDatePattern.Iso.Format(date));
}

/// <summary>The stations of a schedule and the rules that they share: what a module begins with, or what the department wrote last.</summary>
/// <param name="DaysAhead">How many working days ahead one can book.</param>
/// <param name="ChangeHours">Until how many hours before it a citizen changes his appointment by himself.</param>
public sealed record StationPlan(int DaysAhead, int ChangeHours, IReadOnlyList<Station> Stations)
{
    internal const int UsualRemindHours = 24;

    /// <summary>How many hours before it the citizen is reminded; 0: not at all.</summary>
    public int RemindHours { get; init; } = UsualRemindHours;

    internal Station? Station(int number) => Stations.FirstOrDefault(station => station.Number == number);

    internal static StationPlan Of(SlotSchedule schedule) => new(
        schedule.DaysAhead,
        schedule.ChangeHours,
        [.. schedule.Places.Select((place, index) => Of(schedule, place, index))]);

    private static Station Of(SlotSchedule schedule, LocalText place, int index)
    {
        var more = index < schedule.Stations.Count ? schedule.Stations[index] : new();
        return new()
        {
            Number = index + 1, Name = place, Address = more.Address, Map = more.Map, Hours = more.Hours, Bring = more.Bring,
            Times = [.. schedule.Times.Select(Reservations.Station.Time.Format)], Capacity = schedule.Capacity, NoticeHours = schedule.NoticeHours,
        };
    }
}
