using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Officers.SignIn;

/// <summary>A try to sign in that failed. What was typed as the account is kept as a keyed hash only: people type passwords there.</summary>
internal sealed class FailedSignIn
{
    internal const int KeptDays = 30;
    internal static readonly Duration Kept = Duration.FromDays(KeptDays);

    public long Id { get; init; }
    public required Instant At { get; init; }
    public required byte[] AccountPrint { get; init; }

    /// <summary>Whose account it was, if it is one.</summary>
    public Guid? OfficerId { get; init; }

    /// <summary>The address it came from; of IPv6 the network.</summary>
    public required string Sender { get; init; }

    /// <summary>The device, where the account has been signed in from it before; otherwise null.</summary>
    public Guid? Device { get; init; }

    /// <summary>The right password followed, from the same place: it slows nobody any more.</summary>
    public bool Forgiven { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<FailedSignIn>
    {
        public void Configure(EntityTypeBuilder<FailedSignIn> table)
        {
            table.ToTable("failed_sign_ins");
            table.HasKey(attempt => attempt.Id);
            table.HasIndex(attempt => new { attempt.AccountPrint, attempt.At });
            table.HasIndex(attempt => new { attempt.Sender, attempt.At });
            table.HasIndex(attempt => new { attempt.OfficerId, attempt.At });
        }
    }
}

internal static class FailedSignInTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<FailedSignIn> FailedSignIns => db.Set<FailedSignIn>();
    }
}
