using Governance.Core.Officers;

namespace Governance.Core.Clocks.Calendars;

/// <summary>
/// Gives a desk, or the whole bureau, other office hours, half days and closing days; its open clocks are worked out anew in the same transaction.
/// </summary>
[PerRequest]
internal sealed class ChangeOfficeHours(HoursSetting setting, ReadOfficeHours read)
{
    public async Task<Outcome<OfficeHoursChanged>> Run(
        Actor actor, string? unit, WrittenHours? hours, string reason, int? basedOnVersion, CancellationToken cancellationToken) =>
        await setting.Change(actor, unit ?? WorkingCalendars.WholeBureau, new(hours), reason, basedOnVersion, cancellationToken) is { Problem: { } problem }
            ? problem
            : new OfficeHoursChanged(await read.One(unit, cancellationToken), setting.Moved!);
}
