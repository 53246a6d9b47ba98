using Governance.Core.Channels.WebPush;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Replies;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Telling.Devices;

/// <summary>No browser is told of news of an enquiry any more.</summary>
[PerRequest]
internal sealed class ForgetDevices(FindByCode find, Dossiers dossiers, GovernanceDb db)
{
    internal async Task<Outcome<DevicesTold>> Run(string queryCode, Arrival came, CancellationToken cancellationToken)
    {
        var opened = await find.Run(queryCode, cancellationToken);
        return opened.Problem ?? await dossiers.Work<DevicesTold>(
            opened.Value!.Id,
            async dossier =>
            {
                if (await Of(db, dossier.Enquiry.Id).ExecuteDeleteAsync(cancellationToken) > 0)
                    dossier.Note(TimelineEvent.TellingChanged, new() { Came = came, Title = DevicesText.ToldOnNoDevice }, visible: true);
                return new DevicesTold(0);
            },
            cancellationToken);
    }

    internal static IQueryable<PushDevice> Of(GovernanceDb db, Guid enquiry) => db.PushDevices.Where(device => device.EnquiryId == enquiry);
}
