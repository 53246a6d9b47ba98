using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Governance.Core.Protection;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Core.Officers;

/// <summary>A member of staff with an account.</summary>
[Table("officers")]
internal sealed class Officer : ISealedRow
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The sign-in name, as typed when it was made.</summary>
    public required string Account { get; set; }

    /// <summary>The account in upper case; unique.</summary>
    public required string NormalizedAccount { get; set; }
    public required string Name { get; set; }
    public required string Unit { get; set; }

    /// <summary>Head of the unit.</summary>
    public bool Head { get; set; }

    /// <summary>Leader of the bureau.</summary>
    public bool Leader { get; set; }
    public bool Admin { get; set; }

    /// <summary>Of an admin: runs the platform and reads no enquiry, no queue and no file.</summary>
    public bool Technical { get; set; }

    /// <summary>Named to read the confidential enquiries of the unit.</summary>
    public bool ClearedForConfidential { get; set; }
    public bool Disabled { get; set; }
    public string? PasswordHash { get; set; }

    /// <summary>Changes with the password and the rights, and ends the sessions that carry the old one.</summary>
    public string SecurityStamp { get; set; } = Guid.CreateVersion7().ToString("N");

    /// <summary>Over all of the row: rights that were given past the platform are no rights, and their holder cannot sign in.</summary>
    public byte[]? Seal { get; set; }

    public Actor ToActor() => new(Id, Account, Name, Unit, Head, Leader, Admin, ClearedForConfidential, Technical);

    internal sealed class Mapping : IEntityTypeConfiguration<Officer>
    {
        public void Configure(EntityTypeBuilder<Officer> table)
        {
            table.HasKey(officer => officer.Id);
            table.HasIndex(officer => officer.NormalizedAccount).IsUnique();
            table.HasIndex(officer => officer.Unit);
            table.Property(officer => officer.Technical).HasDefaultValue(false);
        }
    }
}

internal static class OfficerTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<Officer> Officers => db.Set<Officer>();
    }
}
