using System.Net.Sockets;
using Governance.Core.Channels;
using Governance.Core.Channels.Accounts;
using Governance.Core.Protection;
using Governance.Core.Webhooks;
using NodaTime;

namespace Governance.Core.GroupRobots;

/// <summary>Has a robot say something in its group.</summary>
[PerHost]
internal sealed class PostToRobot(ReceiverClient client, ReceiverStates states, ReceiverPauses pauses, WebhookOptions options, IClock clock)
{
    private const int MostBytes = 64 << 10;

    /// <summary>Who sends too fast is heard again after a minute, at DingTalk after ten.</summary>
    private static readonly Duration TooFast = Duration.FromMinutes(10);

    internal async Task<DeliveryResult> Run(Guid robot, RobotPlatform platform, RobotKey key, string text, CancellationToken patience)
    {
        string? failure;
        try
        {
            failure = await Say(platform, key, text, patience);
        }
        catch (Exception unreachable)
        {
            failure = ReceiverStates.KindOf(unreachable);
            pauses.Pause(robot, null);
            await states.Failed(robot, failure, RobotsInUse.Notice, CancellationToken.None);
            return NeverArrived(unreachable) ? DeliveryResult.NotYet(failure) : DeliveryResult.Unknown(failure);
        }

        if (failure is null)
        {
            pauses.End(robot);
            await states.Sent(robot, CancellationToken.None);
            return DeliveryResult.Delivered;
        }

        var isTooFast = RobotPlatform.IsTooFast(failure);
        pauses.Pause(robot, isTooFast ? TooFast : null);
        await states.Failed(robot, $"code {failure}", RobotsInUse.Notice, CancellationToken.None);
        return IsNoAnswer(failure) ? DeliveryResult.Unknown($"code {failure}") : DeliveryResult.NotYet($"code {failure}", isTooFast ? TooFast : null);
    }

    /// <returns>The platform's number of what went wrong; null where the group has the message.</returns>
    internal async Task<string?> Say(RobotPlatform platform, RobotKey key, string text, CancellationToken patience)
    {
        var now = clock.GetCurrentInstant();
        var (address, body) = platform.Call(key, text, now);
        using var ours = CancellationTokenSource.CreateLinkedTokenSource(patience);
        ours.CancelAfter(options.Patience);
        var answer = await client.Post(address, body, [], MostBytes, now, ours.Token, once: true);
        return answer.IsSuccess ? platform.FailureIn(answer.Content) : $"{answer.Status}";
    }

    /// <summary>What cannot be read, or comes from a machine before the platform, says nothing of what became of the message.</summary>
    private static bool IsNoAnswer(string failure) => failure == RobotPlatform.Unreadable || failure is ['5', _, _];

    private static bool NeverArrived(Exception failure) =>
        PlatformClient.NeverConnected(failure)
        || failure is NothingThereException or SocketException || failure.InnerException is NothingThereException or SocketException;
}
