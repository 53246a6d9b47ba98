using System.Security.Cryptography;
using Governance.Core.Enquiries;
using Governance.Core.Packages;
using Governance.Core.Timeline;

namespace Governance.Core.Verification;

/// <summary>Walks along all timelines in order and hashes each link anew.</summary>
internal sealed class ChainCheck(HashChain chain)
{
    private Guid current;
    private int length;
    private byte[] head = [];

    public long Count { get; private set; }

    public Dictionary<Guid, (int Length, byte[]? Hash)> Ends { get; } = [];

    public List<(Guid Enquiry, string Wrong)> Wrong { get; } = [];

    public void Next(TimelineEntry entry)
    {
        Count++;
        if (entry.EnquiryId != current)
        {
            Finish();
            (current, length, head) = (entry.EnquiryId, 0, []);
        }

        if (entry.Sequence != ++length)
            Wrong.Add((current, $"缺第 {length} 条"));
        else if (!CryptographicOperations.FixedTimeEquals(chain.Link(head, entry), entry.Hash))
            Wrong.Add((current, $"第 {length} 条被改动"));
        (length, head) = (entry.Sequence, chain.Head(entry.Hash));
    }

    public void Finish()
    {
        if (current != Guid.Empty)
            Ends[current] = (length, head);
    }
}
