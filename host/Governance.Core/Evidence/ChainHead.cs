using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Core.Evidence;

/// <summary>Where a chain ends. Its seal cannot be reckoned from the links that are left: who cuts the newest off is found out.</summary>
[Table("chain_heads")]
internal sealed class ChainHead
{
    internal const string Accepted = "accepted";
    internal const string Audit = "audit";

    public required string Chain { get; init; }
    public required long Position { get; init; }
    public required byte[] Seal { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<ChainHead>
    {
        public void Configure(EntityTypeBuilder<ChainHead> table) => table.HasKey(head => head.Chain);
    }
}

internal static class ChainHeadTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<ChainHead> ChainHeads => db.Set<ChainHead>();
    }
}
