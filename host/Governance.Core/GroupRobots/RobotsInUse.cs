using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text.Json;
using Governance.Contracts;
using Governance.Core.Announcements;
using Governance.Core.Channels;
using Governance.Core.Data;
using Governance.Core.Outbox;
using Governance.Core.Protection;
using Governance.Core.Timeline;
using Governance.Core.Webhooks;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.GroupRobots;

/// <summary>The robots that units have now, kept in memory.</summary>
[PerHost]
internal sealed class RobotsInUse(
    IDbContextFactory<GovernanceDb> databases, EventsForSystems events, PostToRobot post, ReceiverPauses pauses, FieldProtection protection)
    : IReload, IBringWays
{
    internal const string Notice = "robots";

    private volatile FrozenDictionary<string, (int Version, RobotEntry Robot)> kept = FrozenDictionary<string, (int, RobotEntry)>.Empty;
    private volatile FrozenDictionary<string, RobotWay> on = FrozenDictionary<string, RobotWay>.Empty;

    string IReload.Notice => Notice;

    public IEnumerable<IDeliveringWay> Ways => on.Values;

    /// <summary>Those that speak now, by their units.</summary>
    internal IReadOnlyDictionary<string, RobotWay> On => on;

    internal RobotEntry? Of(string unit) => kept.TryGetValue(unit, out var found) ? found.Robot : null;

    internal int VersionOf(string unit) => kept.TryGetValue(unit, out var found) ? found.Version : 0;

    public LocalText? NameOf(string way) => way.StartsWith(RobotWay.Prefix, StringComparison.Ordinal)
        ? on.Values.FirstOrDefault(robot => robot.Way == way)?.Called ?? RobotsText.AGroupRobot
        : null;

    public async Task Reload(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var newest = await db.Set<StoredRobot>().AsNoTracking()
            .Where(row => !db.Set<StoredRobot>().Any(later => later.Unit == row.Unit && later.Version > row.Version))
            .ToListAsync(cancellationToken);
        var off = (await db.ReceiverStates.AsNoTracking().Where(state => state.OffAt != null).Select(state => state.Receiver).ToListAsync(cancellationToken))
            .ToHashSet();
        kept = newest.ToFrozenDictionary(row => row.Unit, row => (row.Version, Read(row)));
        try
        {
            on = kept.Where(pair => pair.Value.Robot.On && !off.Contains(pair.Value.Robot.Id))
                .ToFrozenDictionary(pair => pair.Key, pair => Way(pair.Value.Robot));
        }
        catch (CryptographicException damaged)
        {
            throw new FormatException("The key of a robot cannot be opened.", damaged);
        }

        events.Want(
            nameof(GroupRobots),
            [.. Enum.GetValues<TimelineEvent>()
                .Where(happened => RobotNewsOfEvents.Of(happened) is { } news && on.Values.Any(way => way.Robot.News.Contains(news)))],
            alsoConfidential: true);
    }

    internal static RobotEntry Read(StoredRobot row) => JsonSerializer.Deserialize<RobotEntry>(row.Robot, Stored.Json)!;

    private RobotWay Way(RobotEntry robot) => new(robot, RobotPlatform.Find(robot.Platform)!, robot.Open(protection)!, post, pauses);
}
