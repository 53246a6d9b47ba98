using System.Buffers.Binary;
using System.Text;

namespace Governance.Core.Channels.TextMessages.Smpp;

/// <summary>Reads the fields of a unit one after the other; what is not there is a <see cref="FormatException"/>.</summary>
internal sealed class PduReader(byte[] body)
{
    private int at;

    internal byte Byte() => at < body.Length ? body[at++] : throw new FormatException("The unit ends too early.");

    internal string Text()
    {
        var end = Array.IndexOf(body, (byte)0, at);
        if (end < 0)
            throw new FormatException("A text without an end.");
        var text = Encoding.Latin1.GetString(body, at, end - at);
        at = end + 1;
        return text;
    }

    internal byte[] Octets(int count)
    {
        if (count > body.Length - at)
            throw new FormatException("The unit ends too early.");
        at += count;
        return body[(at - count)..at];
    }

    /// <summary>The optional parameters behind the fields; of one that comes twice the first.</summary>
    internal IReadOnlyDictionary<ushort, byte[]> Tags()
    {
        var tags = new Dictionary<ushort, byte[]>();
        while (body.Length - at >= 4)
        {
            var head = Octets(4);
            tags.TryAdd(BinaryPrimitives.ReadUInt16BigEndian(head), Octets(BinaryPrimitives.ReadUInt16BigEndian(head.AsSpan(2))));
        }

        return tags;
    }
}
