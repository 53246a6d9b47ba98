using System.Buffers.Binary;

namespace Governance.Core.Channels.TextMessages.Smpp;

/// <summary>A unit of SMPP 3.4 as it stands on the wire: a head of 16 bytes, then what belongs to the command.</summary>
internal sealed record Pdu(uint Command, uint Status, uint Sequence, byte[] Body)
{
    internal const uint GenericNack = 0x80000000;
    internal const uint BindReceiver = 1;
    internal const uint BindTransmitter = 2;
    internal const uint SubmitSm = 4;
    internal const uint DeliverSm = 5;
    internal const uint Unbind = 6;
    internal const uint EnquireLink = 0x15;
    internal const uint Response = 0x80000000;

    private const int HeadBytes = 16;

    /// <summary>No unit that a centre sends is anywhere near it: what says that it is longer is no SMPP.</summary>
    private const int MostBytes = 70_000;

    internal bool IsResponse => (Command & Response) != 0;

    internal Pdu Answer(uint status = 0, byte[]? body = null) => new(Command | Response, status, Sequence, body ?? []);

    internal async Task Write(Stream stream, CancellationToken cancellationToken)
    {
        var bytes = new byte[HeadBytes + Body.Length];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, (uint)bytes.Length);
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(4), Command);
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(8), Status);
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(12), Sequence);
        Body.CopyTo(bytes, HeadBytes);
        await stream.WriteAsync(bytes, cancellationToken);
    }

    /// <returns>Null when the connection was ended between two units.</returns>
    internal static async Task<Pdu?> Read(Stream stream, CancellationToken cancellationToken)
    {
        var head = new byte[HeadBytes];
        var read = await stream.ReadAtLeastAsync(head, HeadBytes, throwOnEndOfStream: false, cancellationToken);
        if (read == 0)
            return null;
        if (read < HeadBytes)
            throw new EndOfStreamException();
        var length = BinaryPrimitives.ReadUInt32BigEndian(head);
        if (length is < HeadBytes or > MostBytes)
            throw new FormatException("This is no SMPP.");
        var body = new byte[length - HeadBytes];
        await stream.ReadExactlyAsync(body, cancellationToken);
        return new(
            BinaryPrimitives.ReadUInt32BigEndian(head.AsSpan(4)), BinaryPrimitives.ReadUInt32BigEndian(head.AsSpan(8)),
            BinaryPrimitives.ReadUInt32BigEndian(head.AsSpan(12)), body);
    }
}
