namespace Governance.Core.Proposals;

/// <summary>Tells pages that are open on this host that something waits for a second admin, or waits no more; after it is safely kept.</summary>
[PerHost]
internal sealed class ProposalChanges
{
    public event Action? Changed;

    internal void Announce() => Changed?.Invoke();
}
