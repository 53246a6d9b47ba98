namespace Governance.Core.Attachments.Metadata;

/// <summary>MP3 without the tags before and behind the sound (ID3 versions 1 and 2, APE).</summary>
internal static class CleanMpegAudio
{
    private const int OldTag = 128;
    private const int ApeFooter = 32;

    internal static byte[]? From(byte[] content)
    {
        var sound = content.AsSpan();
        while (sound.Length > 10 && sound.StartsWith("ID3"u8))
        {
            // Four bytes of seven bits; a footer of ten bytes where the flag says so.
            var size = ((sound[6] & 0x7F) << 21) | ((sound[7] & 0x7F) << 14) | ((sound[8] & 0x7F) << 7) | (sound[9] & 0x7F);
            sound = sound[Math.Min(sound.Length, 10 + size + ((sound[5] & 0x10) != 0 ? 10 : 0))..];
        }

        if (sound.Length > OldTag && sound[^OldTag..].StartsWith("TAG"u8))
            sound = sound[..^OldTag];
        if (sound.Length > ApeFooter && sound[^ApeFooter..].StartsWith("APETAGEX"u8))
            sound = sound[..^(int)Math.Min(sound.Length, ApeFooter + BitConverter.ToUInt32(sound[^20..]))];
        return CutToFrames.OfMpegAudio(sound);
    }
}
