using System.Buffers.Binary;

namespace Governance.Core.Attachments.Metadata;

/// <summary>WAV and AVI: chunks of remarks (LIST INFO, and those of cameras and programs) become filling of the same size.</summary>
internal static class CleanRiff
{
    private static readonly HashSet<uint> Telling = [
        Code("bext"), Code("iXML"), Code("_PMX"), Code("id3 "), Code("ID3 "), Code("IDIT"), Code("ISMP"), Code("exif")];

    internal static byte[]? From(byte[] content)
    {
        var clean = (byte[])content.Clone();
        return Walk(clean.AsSpan(12), 0) ? clean : null;
    }

    private static bool Walk(Span<byte> file, int depth)
    {
        while (file.Length >= 8)
        {
            var code = BinaryPrimitives.ReadUInt32LittleEndian(file);
            var size = BinaryPrimitives.ReadUInt32LittleEndian(file[4..]);
            // Cameras that lost power leave a last chunk longer than the file.
            var inside = file[8..(8 + (int)Math.Min(size, (uint)(file.Length - 8)))];
            var list = code == Code("LIST") && inside.Length >= 4 ? BinaryPrimitives.ReadUInt32LittleEndian(inside) : 0;
            if (Telling.Contains(code) || list == Code("INFO") || list == Code("exif") || list == Code("ncdt"))
            {
                "JUNK"u8.CopyTo(file);
                inside.Clear();
            }
            else if (list == Code("hdrl") && depth == 0)
            {
                Walk(inside[4..], depth + 1);
            }

            file = file[Math.Min(file.Length, 8 + inside.Length + (inside.Length & 1))..];
        }

        return true;
    }

    private static uint Code(string text) => BinaryPrimitives.ReadUInt32LittleEndian(System.Text.Encoding.ASCII.GetBytes(text));
}
