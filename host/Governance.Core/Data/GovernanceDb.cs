using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Data;

/// <summary>
/// All that the platform keeps, in one PostgreSQL database. It knows no table: what has a mapping is found, and each room gives its own a
/// name, such as <c>db.Enquiries</c>.
/// </summary>
internal sealed class GovernanceDb(DbContextOptions<GovernanceDb> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasPostgresExtension("pg_trgm");
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(GovernanceDb).Assembly);
    }

    // Words rather than numbers: a row can be read without the program, and an enum can be reordered.
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
}
