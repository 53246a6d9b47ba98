using Governance.Core.Channels.Portal;
using Governance.Core.Clocks;
using Governance.Core.Correspondence;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Telling;

/// <summary>How many explanations of why they wait reached citizens: questions, extensions, and why an answer comes late.</summary>
/// <param name="Given">Written in the period; the others add up to it.</param>
/// <param name="Told">A message about it arrived by one way at least.</param>
/// <param name="OnThePage">He left no way: it stands on his tracking page.</param>
/// <param name="NotTold">No way delivered it, or none that is known to have: it does not count as explained.</param>
/// <param name="OnItsWay">A message about it is still tried, or waits until he writes again.</param>
internal sealed record ExplanationCounts(int Given, int Told, int OnThePage, int NotTold, int OnItsWay);

/// <summary>Counts them by the day on which they were written, along an index that holds nothing else.</summary>
[PerRequest]
internal sealed class CountExplained(GovernanceDb db, BureauCalendar calendar)
{
    public async Task<ExplanationCounts> Run(LocalDate from, LocalDate until, CancellationToken cancellationToken)
    {
        var (first, end) = (from.AtStartOfDayInZone(calendar.Zone).ToInstant(), until.PlusDays(1).AtStartOfDayInZone(calendar.Zone).ToInstant());
        var entries = await db.Told.Where(row => row.Explains && row.WrittenAt >= first && row.WrittenAt < end)
            .GroupBy(row => new { row.EnquiryId, row.Entry })
            .Select(ways => new
            {
                OnThePage = ways.Any(row => row.Channel == PortalChannel.Code),
                Told = ways.Any(row => row.Channel != PortalChannel.Code && row.End == ToldEnd.Delivered),
                OnItsWay = ways.Any(row => row.End == ToldEnd.OnItsWay || row.End == ToldEnd.WaitsForTheWriter),
            })
            .GroupBy(_ => 1)
            .Select(all => new
            {
                Given = all.Count(),
                Told = all.Count(entry => entry.Told),
                OnThePage = all.Count(entry => entry.OnThePage && !entry.Told),
                OnItsWay = all.Count(entry => entry.OnItsWay && !entry.Told && !entry.OnThePage),
            })
            .SingleOrDefaultAsync(cancellationToken);
        return entries is null
            ? new(0, 0, 0, 0, 0)
            : new(entries.Given, entries.Told, entries.OnThePage, entries.Given - entries.Told - entries.OnThePage - entries.OnItsWay, entries.OnItsWay);
    }
}
