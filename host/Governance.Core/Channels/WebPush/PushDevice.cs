using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Channels.WebPush;

/// <summary>A browser that is told of news of an enquiry. It goes when its service says that it is gone.</summary>
[Table("push_devices")]
internal sealed class PushDevice
{
    /// <summary>Nobody has more of his own, and each is a call.</summary>
    internal const int MostOfAnEnquiry = 5;

    public required Guid Id { get; init; }
    public required Guid EnquiryId { get; init; }

    /// <summary>The keyed print of its endpoint: a browser is kept once for an enquiry.</summary>
    public required byte[] Print { get; init; }

    /// <summary>The <see cref="PushSubscribed"/>, sealed for <see cref="Id"/>.</summary>
    public required byte[] Sealed { get; set; }
    public required Instant Since { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<PushDevice>
    {
        public void Configure(EntityTypeBuilder<PushDevice> table)
        {
            table.HasKey(device => device.Id);
            table.HasIndex(device => new { device.EnquiryId, device.Print }).IsUnique();
            table.HasIndex(device => device.Since);
        }
    }
}

/// <summary>What a browser says when it is asked to be notified.</summary>
/// <param name="Endpoint">Where; whoever knows it can disturb, so it is kept as a secret.</param>
/// <param name="Key">The browser's public key, in base64url.</param>
/// <param name="Auth">What it shares with us alone, in base64url.</param>
internal sealed record PushSubscribed(string Endpoint, string Key, string Auth);

internal static class PushDeviceTable
{
    extension(GovernanceDb db)
    {
        internal DbSet<PushDevice> PushDevices => db.Set<PushDevice>();
    }
}
