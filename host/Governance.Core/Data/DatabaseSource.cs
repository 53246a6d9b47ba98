using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Governance.Core.Data;

/// <summary>Where connections come from. They are watched, so that they can be given up when the database hangs.</summary>
internal static class DatabaseSource
{
    // Who waits for a connection longer than this waits for nothing; it is told so while it is still there to hear it.
    private const int PatienceInSeconds = 2;

    internal static NpgsqlDataSource For(string connectionString, DatabaseState state) => Build(connectionString, state, _ => { });

    /// <summary>One connection, which nobody else can use up.</summary>
    internal static NpgsqlDataSource Single(string connectionString, DatabaseState state) =>
        Build(connectionString, state, settings => (settings.MinPoolSize, settings.MaxPoolSize) = (0, 1));

    private static NpgsqlDataSource Build(string connectionString, DatabaseState state, Action<NpgsqlConnectionStringBuilder> change)
    {
        var builder = new NpgsqlDataSourceBuilder(connectionString);
        builder.UseNodaTime();
        builder.ConnectionStringBuilder.ApplicationName ??= "governance";
        if (!new DbConnectionStringBuilder { ConnectionString = connectionString }.ContainsKey("Timeout"))
            builder.ConnectionStringBuilder.Timeout = PatienceInSeconds;
        change(builder.ConnectionStringBuilder);
        // Values of parameters are what citizens wrote: never in a log or a trace.
        builder.EnableParameterLogging(false);
        builder.UsePhysicalConnectionInitializer(state.Watch, connection =>
        {
            state.Watch(connection);
            return Task.CompletedTask;
        });
        return builder.Build();
    }
}

/// <summary>While the database is silent nobody waits for it, and it is not besieged when it comes back.</summary>
internal sealed class AskNoSilentDatabase(DatabaseState state) : DbConnectionInterceptor
{
    public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        state.Demand();
        return result;
    }

    public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        state.Demand();
        return ValueTask.FromResult(result);
    }
}
