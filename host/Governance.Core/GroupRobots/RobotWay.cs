using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Webhooks;

namespace Governance.Core.GroupRobots;

/// <summary>A group robot as the outbox delivers to it. Its platform knows no number of ours: what may have arrived is not sent again by itself.</summary>
internal sealed class RobotWay(RobotEntry robot, RobotPlatform platform, RobotKey key, PostToRobot post, ReceiverPauses pauses) : IDeliveringWay
{
    internal const string Prefix = "robot:";

    internal RobotEntry Robot => robot;

    public string Way { get; } = WayOf(robot.Id);

    public LocalText Called { get; } = RobotsText.RobotOf(platform.Name);

    public bool DropsRepeats => false;

    public bool IsReady => !pauses.IsPaused(robot.Id);

    public int AtOnce => 1;

    internal static string WayOf(Guid id) => $"{Prefix}{id:N}";

    public Task<DeliveryResult> Deliver(OutgoingMessage message, CancellationToken patience) => post.Run(robot.Id, platform, key, message.Text, patience);
}
