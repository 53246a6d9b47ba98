using System.ComponentModel.DataAnnotations.Schema;
using Governance.Contracts;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Core.Units;

/// <summary>A desk that can own enquiries. It stays when its module is off, because enquiries name it.</summary>
[Table("units")]
internal sealed class Unit
{
    public required string Code { get; init; }
    public required string NameZh { get; set; }
    public string? NameEn { get; set; }
    public string? Parent { get; set; }

    /// <summary>Null for the online-enquiry office.</summary>
    public string? Module { get; set; }
    public required string DepartmentZh { get; set; }
    public string? DepartmentEn { get; set; }
    public string? Phone { get; set; }

    /// <summary>A unit can be closed: then the office's desk takes what would be its.</summary>
    public bool Closed { get; set; }

    public LocalText Name => new(NameZh, NameEn);

    public LocalText Department => new(DepartmentZh, DepartmentEn);

    internal sealed class Mapping : IEntityTypeConfiguration<Unit>
    {
        public void Configure(EntityTypeBuilder<Unit> table)
        {
            table.HasKey(unit => unit.Code);
            table.Ignore(unit => unit.Name).Ignore(unit => unit.Department);
        }
    }
}

internal static class UnitTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<Unit> Units => db.Set<Unit>();
    }
}
