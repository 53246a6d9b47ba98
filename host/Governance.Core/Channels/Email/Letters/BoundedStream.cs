namespace Governance.Core.Channels.Email.Letters;

/// <summary>Keeps the first bytes of what is written and only notes that there was more.</summary>
internal sealed class BoundedStream(long most) : MemoryStream
{
    internal bool Overflowed { get; private set; }

    // What is written as a span comes by here as well: the base sends it on to what a class has made anew.
    public override void Write(byte[] buffer, int offset, int count)
    {
        var room = (int)Math.Clamp(most - Position, 0, count);
        Overflowed |= room < count;
        base.Write(buffer, offset, room);
    }

    public override void WriteByte(byte value) => Write([value], 0, 1);
}
