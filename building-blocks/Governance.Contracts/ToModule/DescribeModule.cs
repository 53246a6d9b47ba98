using MediatR;
using NodaTime;

namespace Governance.Contracts;

/// <summary>The host asks a module, each time it starts it, for the pools and schedules that its forms draw on. No handler: it has none.</summary>
public sealed record DescribeModule : IRequest<ModuleResources>;

/// <summary>What a module lets citizens reserve and book; the host keeps both, exactly once each.</summary>
/// <param name="Pools">Pools of unique items.</param>
/// <param name="Schedules">Schedules of appointment slots.</param>
public sealed record ModuleResources(IReadOnlyList<ItemPool> Pools, IReadOnlyList<SlotSchedule> Schedules)
{
    /// <summary>None.</summary>
    public static ModuleResources None { get; } = new([], []);
}

/// <summary>A pool of unique items, such as plate numbers; one citizen alone can hold an item.</summary>
/// <param name="Name">What <see cref="FormField.Source"/> names; unique on a platform, with the department before the dot.</param>
/// <param name="Items">The items; those already known to the host are left as they are, so that a pool can only grow.</param>
/// <param name="Hold">How long a reservation is held before it expires and the item is free again; more than zero.</param>
public sealed record ItemPool(string Name, IReadOnlyList<string> Items, Duration Hold)
{
    /// <summary>
    /// The names of form fields that say for whom or what an item is, such as <c>vin</c>: the first that is answered counts, and nobody holds two
    /// items of the pool at once. Empty: an enquiry holds one, and there is no further limit. The host keeps a keyed print of the answer, never the answer.
    /// </summary>
    public IReadOnlyList<string> OnePer { get; init; } = [];
}

/// <summary>
/// A schedule of bookable slots on working days. What a module says of places, times, capacity and days is a beginning: the department changes it in
/// the console, and that holds from then on. Nothing is offered that the clock of the business type leaves no time to confirm.
/// </summary>
/// <param name="Name">What <see cref="FormField.Source"/> names; unique on a platform, with the department before the dot.</param>
/// <param name="Places">Where one can come; at least one.</param>
/// <param name="Times">When slots begin, in the bureau's time.</param>
/// <param name="Capacity">How many citizens a slot takes at a place; 1 or more.</param>
/// <param name="DaysAhead">How many working days ahead one can book; from 1 to 60.</param>
public sealed record SlotSchedule(
    string Name,
    IReadOnlyList<LocalText> Places,
    IReadOnlyList<LocalTime> Times,
    int Capacity,
    int DaysAhead)
{
    /// <summary>Address, map, hours and what to bring of each place, in the order of <see cref="Places"/>; may be shorter, or empty.</summary>
    public IReadOnlyList<StationDescription> Stations { get; init; } = [];

    /// <summary>As <see cref="ItemPool.OnePer"/>, such as <c>plate</c>: nobody has two appointments of the schedule that are still to come.</summary>
    public IReadOnlyList<string> OnePer { get; init; } = [];

    /// <summary>
    /// Whether <see cref="OnePer"/> counts for each business type by itself: who comes for a passport may come for a travel permit as well, but not twice
    /// for a passport. False unless set.
    /// </summary>
    public bool OnePerBusinessType { get; init; }

    /// <summary>The least number of hours between booking and appointment; from 0 to 720.</summary>
    public int NoticeHours { get; init; }

    /// <summary>Until how many hours before it the citizen changes or gives back his appointment by himself; from 0 to 240.</summary>
    public int ChangeHours { get; init; } = 2;
}
