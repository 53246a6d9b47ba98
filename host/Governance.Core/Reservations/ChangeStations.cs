using Governance.Core.Officers;

namespace Governance.Core.Reservations;

/// <summary>Puts a new version of a schedule's stations in force on every host.</summary>
[PerRequest]
internal sealed class ChangeStations(StationSetting setting, ReadStations read)
{
    /// <param name="plan">Null: what the module begins with.</param>
    public async Task<Outcome<ScheduleView>> Run(
        Actor actor, string schedule, StationPlan? plan, int? basedOn, string reason, CancellationToken cancellationToken)
    {
        if (!setting.Has(schedule) || !setting.MayChange(actor, schedule))
            return Problem.Forbidden;
        return await setting.Change(actor, schedule, new(plan), reason, basedOn, cancellationToken) is { Problem: { } problem }
            ? problem
            : await read.View(schedule, cancellationToken);
    }
}
