using Governance.Contracts;

namespace Governance.Core.Telling;

/// <summary>As whom the bureau writes to citizens.</summary>
/// <param name="Name">Of the platform, as it stands under a message.</param>
/// <param name="Portal">Where the portal is reached; null where nobody has said so, and then no message names an address.</param>
public sealed record BureauAddress(LocalText Name, Uri? Portal);
