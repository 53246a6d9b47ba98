using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Packages;

/// <summary>A key whose packages are taken, or were until it was withdrawn; the row stays, so that nobody trusts that key again by mistake.</summary>
[Table("trusted_keys")]
internal sealed class TrustedKeyRecord
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string PublicKey { get; init; }

    /// <summary>What it signs may describe services and must not run.</summary>
    public required bool DataOnly { get; init; }
    public required string TrustedBy { get; init; }
    public required Instant TrustedAt { get; init; }
    public string? WithdrawnBy { get; init; }
    public Instant? WithdrawnAt { get; init; }
    public string? WithdrawnReason { get; init; }

    /// <summary>The platform's mark on all of it (<see cref="Modules.RecordSeal"/>).</summary>
    public required byte[] Seal { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<TrustedKeyRecord>
    {
        public void Configure(EntityTypeBuilder<TrustedKeyRecord> table) => table.HasKey(key => key.Id);
    }
}
