using System.Security.Cryptography;
using Governance.Contracts;
using Governance.Core.Timeline;
using NodaTime;

namespace Governance.Core.Verification;

/// <summary>Walks along timelines in order and hashes each link anew.</summary>
internal sealed class ChainCheck(HashChain chain)
{
    private Guid current;
    private int length;
    private byte[] head = [];
    private Instant before = NodaConstants.UnixEpoch;

    public long Count { get; private set; }

    public Dictionary<Guid, (int Length, byte[]? Hash)> Ends { get; } = [];

    public List<(Guid Enquiry, LocalText Wrong)> Wrong { get; } = [];

    public void Next(TimelineEntry entry)
    {
        Count++;
        if (entry.EnquiryId != current)
        {
            Finish();
            (current, length, head, before) = (entry.EnquiryId, 0, [], NodaConstants.UnixEpoch);
        }

        if (entry.Sequence != ++length)
            Wrong.Add((current, VerificationText.EntryIsMissing(length)));
        else if (!Holds(entry))
            Wrong.Add((current, VerificationText.EntryWasChanged(length)));
        if (entry.At < before - VerificationRules.Skew)
            Wrong.Add((current, VerificationText.EntryIsEarlierThanTheOne(entry.Sequence)));
        (length, head, before) = (entry.Sequence, chain.Head(entry.Hash), Instant.Max(before, entry.At));
    }

    /// <summary>A box that does not open is no entry that the platform wrote.</summary>
    private bool Holds(TimelineEntry entry)
    {
        try
        {
            return CryptographicOperations.FixedTimeEquals(chain.Link(head, entry), entry.Hash);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    public void Finish()
    {
        if (current != Guid.Empty)
            Ends[current] = (length, head);
    }
}
