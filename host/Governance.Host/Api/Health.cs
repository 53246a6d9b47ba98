using Governance.Core.Modules;
using Npgsql;

namespace Governance.Host.Api;

/// <summary>What a load balancer asks: whether the process lives, and whether it can serve citizens now.</summary>
internal static class Health
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    internal static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => "live").ExcludeFromDescription();
        app.MapGet("/health/ready", Ready).ExcludeFromDescription();
    }

    private static async Task<IResult> Ready(NpgsqlDataSource database, ModuleRuntime modules, CancellationToken cancellationToken)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(Patience);
        try
        {
            await using var ask = database.CreateCommand("select 1");
            await ask.ExecuteScalarAsync(limited.Token);
        }
        catch (Exception silent) when (silent is NpgsqlException or OperationCanceledException)
        {
            return NotReady("the database does not answer");
        }

        // A module that failed costs its own services only; none looked at yet means that the host is still starting.
        return modules.All.Count == 0 ? NotReady("no module has been found") : Results.Text("ready");
    }

    private static IResult NotReady(string because) => Results.Text($"not ready: {because}", statusCode: StatusCodes.Status503ServiceUnavailable);
}
