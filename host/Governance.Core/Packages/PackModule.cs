using System.IO.Compression;
using System.Text;

namespace Governance.Core.Packages;

/// <summary>Makes a signed package of a module's folder, or of files that are only in memory.</summary>
internal static class PackModule
{
    // The same files make the same package: the zip's own times would tell nothing but when it was packed.
    private static readonly DateTimeOffset Always = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    internal static byte[] Folder(string folder, SigningKey key) => Files(PartsOf(folder), key);

    /// <summary>The files in a folder that are parts of the module, by their paths; sources, builds and signatures of old are not.</summary>
    internal static Dictionary<string, byte[]> PartsOf(string folder) =>
        Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1 })
        .Select(file => (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), File: file))
        .Where(file => PackageLayout.Belongs(file.Path) && !PackageLayout.Vouches(file.Path))
        .ToDictionary(file => file.Path, file => File.ReadAllBytes(file.File), StringComparer.Ordinal);

    internal static byte[] Files(IReadOnlyDictionary<string, byte[]> files, SigningKey key)
    {
        var checksums = Checksums.Write(files);
        using var content = new MemoryStream();
        using (var zip = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, bytes) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
                Add(zip, path, bytes);
            Add(zip, PackageLayout.Checksums, checksums);
            Add(zip, PackageLayout.Signature, Encoding.UTF8.GetBytes(key.Sign(checksums)));
        }

        return content.ToArray();
    }

    private static void Add(ZipArchive zip, string path, byte[] bytes)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = Always;
        using var stream = entry.Open();
        stream.Write(bytes);
    }
}
