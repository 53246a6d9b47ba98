using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Tests.Protection;

/// <summary>Asked here, so that no start of a host has to ask it.</summary>
public class The_schema
{
    [Fact]
    public void Is_what_the_migrations_make_of_it()
    {
        using var db = new GovernanceDb(new DbContextOptionsBuilder<GovernanceDb>().UseGovernance("Host=nowhere").Options);

        db.Database.GetMigrations().ShouldNotBeEmpty();
        db.Database.HasPendingModelChanges().ShouldBeFalse("Make a migration: dotnet ef migrations add NAME -o Data/Migrations, in host/Governance.Core.");
    }
}
