using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Channels.Accounts;

/// <summary>
/// How far a list has been read that a platform is asked for again and again, newest first and in pages: everything up to <see cref="Since"/>, and while
/// a newer stretch is being read, of that everything above <see cref="Below"/>. Whoever goes on after a crash begins there.
/// </summary>
[Table("account_marks")]
internal sealed class AccountMark
{
    public required Guid Account { get; init; }

    /// <summary>Which list.</summary>
    public required string List { get; init; }

    /// <summary>Everything up to this number has been taken in; null before the list was read at all.</summary>
    public long? Since { get; set; }

    /// <summary>The newest number of the stretch that is being read; null while none is.</summary>
    public long? Newest { get; set; }

    /// <summary>Of that stretch everything above this has been taken in.</summary>
    public long? Below { get; set; }

    /// <summary>Where the platform itself says by a word of its own how far it has been asked; null before it was asked at all.</summary>
    public string? Cursor { get; set; }

    /// <summary>When the platform is asked again, or was asked last where it says by itself that there is something.</summary>
    public required Instant DueAt { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<AccountMark>
    {
        public void Configure(EntityTypeBuilder<AccountMark> table) => table.HasKey(mark => new { mark.Account, mark.List });
    }
}

internal static class AccountMarkTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<AccountMark> AccountMarks => db.Set<AccountMark>();
    }
}
