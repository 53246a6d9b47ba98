using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Channels.Email;

namespace Governance.Core.Telling;

/// <summary>As whom the bureau writes to citizens.</summary>
/// <param name="Name">Of the platform, as it stands under a message.</param>
/// <param name="Portal">Where the portal is reached; null where nobody has said so, and then no message names an address.</param>
public sealed record BureauAddress(LocalText Name, Uri? Portal)
{
    /// <summary>The portal's page on which letters are stopped, followed by the number of one.</summary>
    internal const string StopLettersPath = "/stop-letters";

    internal const string TrackingPath = "/track";

    /// <summary>Where enquiries are looked at by their codes; null where nobody has said where the portal is reached.</summary>
    internal string? TrackingPage => Portal is { } portal ? new Uri(portal, TrackingPath).ToString() : null;

    /// <summary>Where whoever holds a letter stops all to his address; null for what is no letter.</summary>
    internal Uri? WhereLettersStop(IDeliveringChannel channel, Guid letter) =>
        channel.Code == EmailChannel.Code && Portal is { } portal ? new Uri(portal, $"{StopLettersPath}/{letter:N}") : null;
}
