using System.IO.Compression;
using Governance.BusinessTypes;

namespace Governance.Core.Packages;

/// <summary>Takes a zip apart in memory, within bounds; nothing touches the disk before everything is known to be in order.</summary>
internal static class ReadZip
{
    private const int UnixLink = 0xA000;
    private const int UnixKind = 0xF000;

    /// <summary>The files by their paths; what is wrong is added to the mistakes.</summary>
    internal static Dictionary<string, byte[]> From(byte[] content, List<Mistake> mistakes)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Count > PackageLimits.Files)
                mistakes.Add(PackageMistakes.TooLarge);
            else
                Take(zip, files, mistakes);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            mistakes.Add(PackageMistakes.NoZip);
        }

        return files;
    }

    private static void Take(ZipArchive zip, Dictionary<string, byte[]> files, List<Mistake> mistakes)
    {
        var total = 0L;
        foreach (var entry in zip.Entries.Where(entry => !IsFolder(entry)))
        {
            var path = entry.FullName;
            if (!PackageLayout.IsSafe(path) || IsLink(entry))
                mistakes.Add(PackageMistakes.Outside(path));
            else if (!PackageLayout.Belongs(path))
                mistakes.Add(PackageMistakes.Stranger(path));
            else if (files.ContainsKey(path))
                mistakes.Add(PackageMistakes.Twice(path));
            else if (Unpack(entry, PackageLimits.Unpacked - total, mistakes) is { } bytes)
                total += (files[path] = bytes).Length;
            else
                return;
        }
    }

    private static byte[]? Unpack(ZipArchiveEntry entry, long room, List<Mistake> mistakes)
    {
        using var packed = entry.Open();
        using var unpacked = new MemoryStream();
        var buffer = new byte[32 * 1024];
        int read;
        while ((read = packed.Read(buffer)) > 0)
        {
            unpacked.Write(buffer, 0, read);
            if (unpacked.Length > PackageLimits.RatioFrom && unpacked.Length > entry.CompressedLength * PackageLimits.Ratio)
                mistakes.Add(PackageMistakes.Bomb(entry.FullName));
            else if (unpacked.Length > Math.Min(room, PackageLimits.File))
                mistakes.Add(PackageMistakes.TooLarge);
            else
                continue;
            return null;
        }

        return unpacked.ToArray();
    }

    private static bool IsFolder(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith('/') && entry.Length == 0 && PackageLayout.IsSafe(entry.FullName.TrimEnd('/'));

    private static bool IsLink(ZipArchiveEntry entry) => ((entry.ExternalAttributes >> 16) & UnixKind) == UnixLink;
}
