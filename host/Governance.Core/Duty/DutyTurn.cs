using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Duty;

/// <summary>A turn of duty: who answers on the page, from when until when.</summary>
[Table("duty_turns")]
internal sealed class DutyTurn
{
    public required Guid Id { get; init; }
    public required string Name { get; set; }
    public required string Unit { get; set; }
    public byte[]? Photograph { get; set; }
    public string? PhotographType { get; set; }
    public required Instant From { get; set; }
    public required Instant Until { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<DutyTurn>
    {
        public void Configure(EntityTypeBuilder<DutyTurn> table)
        {
            table.HasKey(turn => turn.Id);
            table.HasIndex(turn => turn.From);
        }
    }
}

internal static class DutyTurnTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<DutyTurn> DutyTurns => db.Set<DutyTurn>();
    }
}
