using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Json;
using Governance.Contracts;
using Governance.Core.Announcements;
using Governance.Core.Data;
using Governance.Core.Modules;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Reservations;

/// <summary>
/// The stations of every schedule as they hold now on this host: what the department wrote last, else what its module begins with. What a module
/// once described stays known while it is off, so that nobody loses sight of where to go.
/// </summary>
[PerHost]
internal sealed class StationBook : IReload
{
    internal const string Notice = "stations";

    private readonly IDbContextFactory<GovernanceDb> databases;
    private readonly Departments departments;
    private readonly ConcurrentDictionary<string, (string Module, StationPlan Plan)> beginnings = new(StringComparer.Ordinal);
    private volatile FrozenDictionary<string, StationPlan> written = FrozenDictionary<string, StationPlan>.Empty;

    public StationBook(IDbContextFactory<GovernanceDb> databases, Departments departments)
    {
        (this.databases, this.departments) = (databases, departments);
        departments.Changed += Learn;
        Learn();
    }

    string IReload.Notice => Notice;

    /// <summary>Null where no module that ever served here has such a schedule.</summary>
    internal StationPlan? Find(string schedule) =>
        written.GetValueOrDefault(schedule) ?? Beginning(schedule);

    /// <summary>What the module begins with.</summary>
    internal StationPlan? Beginning(string schedule) => beginnings.TryGetValue(schedule, out var known) ? known.Plan : null;

    internal string? ModuleOf(string schedule) => beginnings.TryGetValue(schedule, out var known) ? known.Module : null;

    /// <summary>All that any module ever described here, by their names.</summary>
    internal IReadOnlyList<string> Schedules => [.. beginnings.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Null while its module is off: then nothing new is booked.</summary>
    internal SlotSchedule? Online(string schedule) => departments.Online.All
        .SelectMany(department => department.Resources.Schedules).FirstOrDefault(known => known.Name == schedule);

    internal ItemPool? Pool(string pool) => departments.Online.All
        .SelectMany(department => department.Resources.Pools).FirstOrDefault(known => known.Name == pool);

    public async Task Reload(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        foreach (var known in await db.SlotSchedules.AsNoTracking().ToListAsync(cancellationToken))
            beginnings.TryAdd(known.Name, (known.Module, Read(known.Beginning)));
        var newest = await db.Stations.AsNoTracking()
            .Where(row => !db.Set<StoredStations>().Any(later => later.Schedule == row.Schedule && later.Version > row.Version))
            .ToListAsync(cancellationToken);
        written = newest.Where(row => row.Plan is not null).ToFrozenDictionary(row => row.Schedule, row => Read(row.Plan!), StringComparer.Ordinal);
    }

    internal static StationPlan Read(string json) => JsonSerializer.Deserialize<StationPlan>(json, Stored.Json)!;

    private void Learn()
    {
        foreach (var department in departments.Online.All)
            foreach (var schedule in department.Resources.Schedules)
                beginnings[schedule.Name] = (department.Module, StationPlan.Of(schedule));
    }
}
