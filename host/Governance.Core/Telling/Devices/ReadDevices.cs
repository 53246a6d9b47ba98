using Governance.Core.Channels.WebPush;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Telling.Devices;

/// <summary>What whoever holds a query code needs to be told by his browser.</summary>
[PerRequest]
internal sealed class ReadDevices(FindByCode find, WebPushChannel channel, PushKeys keys, GovernanceDb db)
{
    internal async Task<Outcome<PushOffer>> Run(string queryCode, CancellationToken cancellationToken)
    {
        var opened = await find.Run(queryCode, cancellationToken);
        return opened.Value is { } enquiry
            ? new PushOffer(channel.Account is null ? null : keys.Public, await ForgetDevices.Of(db, enquiry.Id).CountAsync(cancellationToken))
            : opened.Problem!;
    }
}

/// <param name="Key">By which a browser knows who notifies it; null where the bureau notifies none.</param>
/// <param name="Devices">On how many devices the citizen is told now.</param>
internal sealed record PushOffer(string? Key, int Devices);
