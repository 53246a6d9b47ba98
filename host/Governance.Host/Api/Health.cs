using Governance.Core.Attachments;
using Governance.Core.Data;
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

    private static async Task<IResult> Ready(
        NpgsqlDataSource database, DatabaseState state, CheckFiles files, ModuleRuntime modules, ModuleFigures figures,
        CancellationToken cancellationToken)
    {
        try
        {
            state.Demand();
            // Not limited here: a database that hangs is cut off by its watch, sooner than a question to it can be given up.
            // Raw: what is asked is whether the database answers.
            await using var ask = database.CreateCommand("select 1");
            await ask.ExecuteScalarAsync(cancellationToken);
        }
        catch (Exception silent) when (TemporaryFailure.Is(silent))
        {
            return NotReady("the database does not answer");
        }

        if (state.KeepsNothing)
            return NotReady("the database keeps nothing new; is its disk full?");
        if (await files.Trouble(Patience) is { } trouble)
            return NotReady(trouble);

        // A module that failed costs its own services only; none looked at yet means that the host is still starting.
        return modules.All.Count == 0 ? NotReady("no module has been found")
            : figures.Unvouched is { Count: > 0 } without ? Results.Text($"ready, without {string.Join(", ", without)}: nobody vouches for it")
            : Results.Text("ready");
    }

    private static IResult NotReady(string because) => Results.Text($"not ready: {because}", statusCode: StatusCodes.Status503ServiceUnavailable);
}
