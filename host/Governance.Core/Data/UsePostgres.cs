using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Governance.Core.Data;

internal static class UsePostgres
{
    internal static DbContextOptionsBuilder<GovernanceDb> UseGovernance(this DbContextOptionsBuilder<GovernanceDb> options, string connectionString)
    {
        ((DbContextOptionsBuilder)options).UseNpgsql(connectionString, postgres => postgres.UseNodaTime()).Conventions();
        return options;
    }

    internal static void UseGovernance(this DbContextOptionsBuilder options, NpgsqlDataSource source, params IInterceptor[] between) =>
        options.UseNpgsql(source, postgres => postgres.UseNodaTime()).UseModel(SharedModel.Value).AddInterceptors(between).Conventions();

    // Whether the migrations make what the model says is asked by a test, not at each start.
    private static void Conventions(this DbContextOptionsBuilder options) =>
        options.UseSnakeCaseNamingConvention().ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
}
