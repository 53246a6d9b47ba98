using Governance.Core.Channels;
using Governance.Core.Channels.Portal;
using Governance.Core.Correspondence;
using Governance.Core.Data;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Telling;

/// <summary>Puts to the lines of a timeline how the citizen was told of them.</summary>
[PerRequest]
internal sealed class ReadTold(GovernanceDb db, ChannelsFound channels)
{
    internal async Task<IReadOnlyList<TimelineLine>> Beside(IReadOnlyList<TimelineLine> lines, Guid enquiry, CancellationToken cancellationToken)
    {
        var byEntry = (await db.Told.AsNoTracking().Where(row => row.EnquiryId == enquiry).OrderBy(row => row.WrittenAt).ToListAsync(cancellationToken))
            .ToLookup(row => row.Entry);
        return byEntry.Count == 0 ? lines : [.. lines.Select(line => line with { Told = [.. byEntry[line.Sequence].Select(Words)] })];
    }

    private ToldLine Words(Told message) => new(
        message.Channel == PortalChannel.Code ? TellingText.StandsOnThePage : TellingText.How(channels.NameOf(message.Channel), message.End),
        message.EndedAt, Failed: message.End is ToldEnd.NotDelivered or ToldEnd.Unknown);
}
