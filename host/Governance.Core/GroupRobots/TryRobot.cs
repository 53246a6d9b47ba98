using Governance.Contracts;
using Governance.Core.Officers;
using Governance.Core.Protection;
using Governance.Core.Webhooks;

namespace Governance.Core.GroupRobots;

/// <summary>How a robot was found to be.</summary>
/// <param name="Failure">Why the group did not get the message; null when it did.</param>
/// <param name="Print">Of the robot that was tried: with it, it can be switched on.</param>
internal sealed record TriedRobot(LocalText? Failure, byte[]? Print);

/// <summary>Has a robot say in its group that it is tried; by that it can be switched on.</summary>
[PerRequest]
internal sealed class TryRobot(
    RobotSetting setting, ChangeRobot change, PostToRobot post, ReceiverPauses pauses, WriteRobotMessage write, FieldProtection protection)
{
    internal async Task<Outcome<TriedRobot>> Run(Actor actor, string unit, ChangedRobot changed, CancellationToken cancellationToken)
    {
        if (!setting.Has(unit) || !setting.MayChange(actor, unit))
            return Problem.Forbidden;
        var entry = change.Whole(unit, changed);
        if (setting.MistakesIn(entry).ToArray() is { Length: > 0 } errors)
            return Problem.Invalid(errors);
        try
        {
            var failure = await post.Say(RobotPlatform.Find(entry.Platform)!, entry.Open(protection)!, write.Trial(unit), cancellationToken);
            if (failure is not null)
                return new TriedRobot(RobotsText.Failed($"code {failure}"), null);
            pauses.End(entry.Id);
            return new TriedRobot(null, entry.PrintOf(protection));
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            return new TriedRobot(RobotsText.Failed(ReceiverStates.KindOf(failure)), null);
        }
    }
}
