using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Governance.Core.Protection;
using NodaTime;

namespace Governance.Core.Timeline;

/// <summary>
/// Links each entry of a timeline to the one before with a keyed hash (HMAC-SHA256): whoever can write to the database but does
/// not hold the platform's key can neither change an entry nor leave one out unnoticed.
/// </summary>
[PerHost]
internal sealed class HashChain(PlatformKey platform, FieldProtection protection)
{
    private readonly byte[] key = platform.For("timeline");
    private readonly byte[] headKey = platform.For("timeline/head");

    public byte[] Link(
        ReadOnlySpan<byte> previous, Guid enquiry, int sequence, Instant at, TimelineEvent what, Guid? officer, bool visible, string? content,
        byte[]? sealedContent)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        Span<byte> head = stackalloc byte[16 + 4 + 8 + 4 + 16 + 1];
        enquiry.TryWriteBytes(head);
        BinaryPrimitives.WriteInt32BigEndian(head[16..], sequence);
        BinaryPrimitives.WriteInt64BigEndian(head[20..], at.ToUnixTimeTicks() / 10);
        BinaryPrimitives.WriteInt32BigEndian(head[28..], (int)what);
        (officer ?? Guid.Empty).TryWriteBytes(head[32..]);
        head[48] = visible ? (byte)1 : (byte)0;
        hash.AppendData(previous);
        hash.AppendData(head);
        hash.AppendData(sealedContent ?? Encoding.UTF8.GetBytes(content ?? ""));
        return hash.GetHashAndReset();
    }

    /// <summary>
    /// What the enquiry keeps of its newest entry, and the next one is linked to. It stands on no entry, so that nobody who cuts
    /// a timeline short can say from the entries that are left what their head was.
    /// </summary>
    public byte[] Head(ReadOnlySpan<byte> newest) => HMACSHA256.HashData(headKey, newest);

    public byte[] Link(ReadOnlySpan<byte> previous, TimelineEntry entry) => entry is { SealedLater: true, Sealed: { } box }
        ? Link(
            previous, entry.EnquiryId, entry.Sequence, entry.At, entry.Event, entry.OfficerId, entry.Visible, content: null,
            protection.OpenBytes(box, entry.EnquiryId))
        : Link(previous, entry.EnquiryId, entry.Sequence, entry.At, entry.Event, entry.OfficerId, entry.Visible, entry.Content, entry.Sealed);
}
