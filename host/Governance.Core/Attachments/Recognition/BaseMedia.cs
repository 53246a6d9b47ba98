using System.Buffers.Binary;
using System.Text;

namespace Governance.Core.Attachments.Recognition;

/// <summary>The family of ISO base media files (ISO/IEC 14496-12): pictures, sound and video that begin alike and are told apart by their brand.</summary>
internal static class BaseMedia
{
    private const int MostBrands = 64;

    // Brands that say nothing about what is in the file; the compatible ones behind it do.
    private static readonly string[] Generic = ["mif1", "msf1", "isom", "iso2"];

    internal static bool Is(ReadOnlyMemory<byte> file, params ReadOnlySpan<string> brands)
    {
        if (Brands(file) is not [var major, ..] all)
            return false;
        if (!Generic.Contains(major))
            return brands.Contains(major);
        // A generic major brand stands back behind a compatible one that is of another kind of picture or sound.
        var telling = all.Skip(1).FirstOrDefault(brand => brand is "avif" or "avis" or "M4A " or "M4B ");
        return brands.Contains(telling ?? major);
    }

    /// <summary>QuickTime of before brands: the film's boxes come at once.</summary>
    internal static bool IsWithoutBrand(ReadOnlyMemory<byte> file) =>
        file.Length >= 16 && BinaryPrimitives.ReadUInt32BigEndian(file.Span) is >= 8 or 1
        && (Signature.At(file, 4, "moov") || Signature.At(file, 4, "mdat") || Signature.At(file, 4, "wide"));

    private static List<string> Brands(ReadOnlyMemory<byte> file)
    {
        if (!Signature.At(file, 4, "ftyp") || file.Length < 12)
            return [];
        var end = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(file.Span), (uint)Math.Min(file.Length, 16 + (MostBrands * 4)));
        List<string> brands = [Encoding.ASCII.GetString(file.Span[8..12])];
        for (var at = 16; at + 4 <= end; at += 4)
            brands.Add(Encoding.ASCII.GetString(file.Span.Slice(at, 4)));
        return brands;
    }
}
