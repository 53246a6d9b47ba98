using System.Buffers.Binary;
using System.Text;

namespace Governance.Core.Channels.TextMessages.Smpp;

/// <summary>Writes the fields of a unit one after the other.</summary>
internal sealed class PduWriter
{
    private readonly List<byte> bytes = [];

    internal byte[] ToArray() => [.. bytes];

    internal PduWriter Byte(int value)
    {
        bytes.Add((byte)value);
        return this;
    }

    /// <summary>A text that ends with a zero; of the specification's "C-octet string".</summary>
    /// <param name="most">How many bytes it may have, with the zero.</param>
    internal PduWriter Text(string text, int most)
    {
        var octets = Encoding.Latin1.GetBytes(text);
        bytes.AddRange(octets.AsSpan(0, Math.Min(octets.Length, most - 1)));
        return Byte(0);
    }

    internal PduWriter Octets(ReadOnlySpan<byte> octets)
    {
        bytes.AddRange(octets);
        return this;
    }

    internal PduWriter Tag(ushort tag, ReadOnlySpan<byte> value)
    {
        Span<byte> head = stackalloc byte[4];
        BinaryPrimitives.WriteUInt16BigEndian(head, tag);
        BinaryPrimitives.WriteUInt16BigEndian(head[2..], (ushort)value.Length);
        bytes.AddRange(head);
        bytes.AddRange(value);
        return this;
    }
}
