using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Governance.Core.Data;

internal static class UsePostgres
{
    internal static DbContextOptionsBuilder<GovernanceDb> UseGovernance(this DbContextOptionsBuilder<GovernanceDb> options, string connectionString)
    {
        ((DbContextOptionsBuilder)options).UseNpgsql(connectionString, postgres => postgres.UseNodaTime()).UseSnakeCaseNamingConvention();
        return options;
    }

    internal static void UseGovernance(this DbContextOptionsBuilder options, NpgsqlDataSource source) =>
        options.UseNpgsql(source, postgres => postgres.UseNodaTime()).UseSnakeCaseNamingConvention();
}
