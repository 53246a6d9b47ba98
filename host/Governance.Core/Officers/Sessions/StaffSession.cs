using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Officers.Sessions;

/// <summary>By what a member of staff is signed in.</summary>
internal enum SessionKind
{
    /// <summary>A browser, by its cookie.</summary>
    Browser,

    /// <summary>A program, by a bearer token.</summary>
    Token,
}

/// <summary>Why a session is over.</summary>
internal enum SessionEnd
{
    /// <summary>The officer signed out.</summary>
    SignedOut,

    /// <summary>The officer ended it from another place, such as his page of sessions.</summary>
    ByHolder,
    ByAdmin,

    /// <summary>His password was changed.</summary>
    Password,

    /// <summary>His place, rights or account were changed.</summary>
    Rights,

    /// <summary>His row in the database was altered past the platform: nobody acts by rights that nobody gave.</summary>
    Altered,

    /// <summary>Nobody had touched it for as long as the bureau allows.</summary>
    Idle,

    /// <summary>It had lasted as long as any session may.</summary>
    TooLong,

    /// <summary>He has signed in at more places than one person sits at.</summary>
    TooMany,
}

/// <summary>That a member of staff is signed in somewhere. What is not a row here, or an ended one, opens nothing.</summary>
internal sealed class StaffSession
{
    /// <summary>How long one that is over is kept: then nobody asks for it any more.</summary>
    internal const int KeptDays = 90;

    public required Guid Id { get; init; }
    public required Guid OfficerId { get; init; }
    public required SessionKind Kind { get; init; }

    /// <summary>Of a token: its hash; the token itself is kept nowhere.</summary>
    public byte[]? TokenPrint { get; init; }

    /// <summary>Of a token: what it is for, in its holder's words.</summary>
    public string? Purpose { get; init; }

    /// <summary>The officer's stamp when it began: a password or right changed past the platform ends it too.</summary>
    public required string Stamp { get; init; }

    /// <summary>The address it began at; of IPv6 the network.</summary>
    public required string Sender { get; init; }

    /// <summary>Browser and system, as far as they are named.</summary>
    public required string Device { get; init; }
    public required Instant BeganAt { get; init; }

    /// <summary>When its holder was last seen to do something, to within half a minute.</summary>
    public required Instant SeenAt { get; init; }
    public required Instant EndsAt { get; init; }
    public Instant? EndedAt { get; init; }
    public SessionEnd? End { get; init; }

    /// <summary>Whose account ended it.</summary>
    public string? EndedBy { get; init; }

    /// <summary>How many tries at his account had failed between the sign-in before and this one.</summary>
    public int FailedBefore { get; init; }
    public Instant? FailedLastAt { get; init; }
    public string? FailedLastFrom { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<StaffSession>
    {
        public void Configure(EntityTypeBuilder<StaffSession> table)
        {
            table.ToTable("staff_sessions");
            table.HasKey(session => session.Id);
            table.Property(session => session.Kind).HasConversion<string>();
            table.Property(session => session.End).HasConversion<string>();
            table.HasIndex(session => session.TokenPrint).IsUnique();
            table.HasIndex(session => new { session.OfficerId, session.BeganAt });
            table.HasIndex(session => session.EndsAt);
            table.HasOne<Officer>().WithMany().HasForeignKey(session => session.OfficerId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal static class StaffSessionTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<StaffSession> StaffSessions => db.Set<StaffSession>();
    }
}
