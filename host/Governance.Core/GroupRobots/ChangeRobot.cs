using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Officers;
using Governance.Core.Protection;
using Governance.Core.Settings;
using Governance.Core.Units;
using Governance.Core.Webhooks;
using NodaTime;

namespace Governance.Core.GroupRobots;

/// <summary>A robot as somebody has changed it.</summary>
/// <param name="NewAddress">Null leaves address and secret as they are kept.</param>
/// <param name="NewSecret">Goes with a new address; null for a robot that signs nothing.</param>
internal sealed record ChangedRobot(RobotEntry Entry, string? NewAddress, string? NewSecret);

/// <summary>A unit's robot in the console. Its key is shown to nobody again.</summary>
/// <param name="Failure">What is wrong with it now; null while it goes well.</param>
/// <param name="OffAt">When the platform switched it off; null while it is not.</param>
public sealed record KeptRobot(
    UnitView Unit, int Version, RobotEntry Robot, bool HasKey, Instant? SentAt, LocalText? Failure, Instant? FailedAt, Instant? OffAt);

/// <summary>Gives a unit's group a robot, or takes it away; it speaks from then on.</summary>
[PerRequest]
internal sealed class ChangeRobot(
    RobotSetting setting, ListUnits units, RobotsInUse robots, GovernanceDb db, FieldProtection protection)
{
    /// <summary>The units whose robot somebody may change.</summary>
    public async Task<IReadOnlyList<KeptRobot>> List(Actor actor, CancellationToken cancellationToken)
    {
        var own = (await units.Run(cancellationToken)).Where(unit => setting.MayChange(actor, unit.Code)).ToArray();
        var known = own.Select(unit => robots.Of(unit.Code)).OfType<RobotEntry>().DistinctBy(robot => robot.Id)
            .ToDictionary(robot => robot.Id, robot => RobotWay.WayOf(robot.Id));
        var states = await ReadReceivers.Run(db, known, cancellationToken);
        return [.. own.Select(unit => Show(unit, robots.Of(unit.Code), states) with { Version = robots.VersionOf(unit.Code) })];
    }

    public async Task<Outcome<SettingVersion>> Run(
        Actor actor, string unit, ChangedRobot changed, string reason, int? basedOn, CancellationToken cancellationToken) =>
        await setting.Change(actor, unit, Whole(unit, changed), reason, basedOn, cancellationToken);

    /// <summary>With the key that was given, or the one that is kept: that stays with its platform.</summary>
    internal RobotEntry Whole(string unit, ChangedRobot changed)
    {
        var before = robots.Of(unit);
        var id = before is { Id: var known } && known != Guid.Empty ? known : changed.Entry.Id;
        var entry = changed.Entry with { Id = id };
        if (changed.NewAddress?.Trim() is { Length: > 0 } address)
            return entry with
            {
                Key = protection.Seal(new RobotKey(address, changed.NewSecret?.Trim() is { Length: > 0 } secret ? secret : null), id),
            };
        var keeps = before is not null && before.Platform == entry.Platform;
        return entry with { Key = keeps ? before!.Key : null, Tried = entry.Tried ?? (keeps ? before!.Tried : null) };
    }

    private static KeptRobot Show(UnitView unit, RobotEntry? robot, IReadOnlyDictionary<Guid, (ReceiverState? State, int Waiting)> states)
    {
        var state = robot is null ? null : states[robot.Id].State;
        return new(
            unit, 0, (robot ?? new()) with { Key = null, Tried = null }, robot?.Key is not null, state?.SentAt,
            state?.Failure is { } failure ? RobotsText.Failed(failure) : null, state?.FailedAt, state?.OffAt);
    }
}
