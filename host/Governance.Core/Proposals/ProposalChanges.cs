using Governance.Core.Announcements;
using Governance.Core.Data;

namespace Governance.Core.Proposals;

/// <summary>
/// Tells live pages that something waits for a second admin, or waits no more: on this host once it is safely kept, on the others with the transaction
/// that keeps it, and so also when it was done at the command line.
/// </summary>
[PerHost]
internal sealed class ProposalChanges : IHearNotices
{
    private const string Notice = "proposals";

    public event Action? Changed;

    internal void Announce() => Changed?.Invoke();

    /// <summary>With the caller's transaction.</summary>
    internal static Task Spread(GovernanceDb db, CancellationToken cancellationToken) => HostNotices.SendWith(db, Notice, cancellationToken);

    string IHearNotices.Notice => Notice;

    void IHearNotices.Hear(string about) => Announce();

    void IHearNotices.Missed() => Announce();
}
