namespace Governance.Core.Routing;

[PerRequest]
internal sealed class ReadRoutingRules(RoutingTable table)
{
    public async Task<RoutingRules> Run(CancellationToken cancellationToken)
    {
        await table.Reload(cancellationToken);
        return table.Current;
    }
}
