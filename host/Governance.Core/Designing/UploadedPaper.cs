using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Designing;

/// <summary>The content of a paper that drafts name; once live it lies in the package too.</summary>
[Table("draft_papers")]
internal sealed class UploadedPaper
{
    public required string Sha256 { get; init; }
    public required byte[] Content { get; init; }
    public required Instant UploadedAt { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<UploadedPaper>
    {
        public void Configure(EntityTypeBuilder<UploadedPaper> table) => table.HasKey(paper => paper.Sha256);
    }
}
