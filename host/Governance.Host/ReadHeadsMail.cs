using Governance.Core.Evidence;
using Governance.Core.Mail;

namespace Governance.Host;

/// <summary>To whom the head of each day is sent, as the settings say; what is wrong there keeps the host from starting.</summary>
internal static class ReadHeadsMail
{
    private const string To = "Governance:HeadsTo";

    /// <param name="server">Null where none is set, and none is needed.</param>
    /// <returns>Null where nobody is to get them.</returns>
    internal static HeadsMail? From(IConfiguration configuration, MailServer? server)
    {
        if (configuration[To] is not { Length: > 0 } to)
            return null;
        ReadMailServer.Needed(configuration, To, ReadMailServer.Server);
        return new(
            [.. to.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(address => ReadMailServer.Address(To, address))],
            server!);
    }
}
