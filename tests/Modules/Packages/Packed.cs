using System.IO.Compression;
using System.Text;
using Governance.Core.Packages;
using Governance.Modules.Tests.Runtime;

namespace Governance.Modules.Tests.Packages;

/// <summary>Makes packages: sound ones as <c>module pack</c> does, and such as no honest tool would make.</summary>
internal sealed class Packed : IDisposable
{
    private readonly Folders modules = new();

    public SigningKey Key { get; } = SigningKey.New();

    /// <summary>Lets the hosts on these folders trust the key.</summary>
    public Packed TrustedBy(Folders folders)
    {
        Directory.CreateDirectory(folders.Keys);
        File.WriteAllText(Path.Combine(folders.Keys, "bureau.pub.pem"), Key.PublicPem);
        return this;
    }

    /// <summary>A department of pure data.</summary>
    public byte[] Data(string module, string version, params string[] types)
    {
        Clear(module);
        modules.WithData(module, types, version: version);
        return Pack(module);
    }

    /// <summary>The department that misbehaves, from its real assembly.</summary>
    public byte[] Misbehaving(string module, string version)
    {
        Clear(module);
        modules.WithMisbehaving(module);
        return Changed(module, "module.yaml", manifest => manifest.Replace("1.0.0", version, StringComparison.Ordinal));
    }

    /// <summary>What was packed last, with one file written otherwise and all of it signed.</summary>
    public byte[] Changed(string module, string path, Func<string, string> change)
    {
        var file = Path.Combine(modules.Of(module), path);
        File.WriteAllText(file, change(File.Exists(file) ? File.ReadAllText(file) : ""));
        return Pack(module);
    }

    public byte[] Pack(string module) => PackModule.Folder(modules.Of(module), Key);

    public Dictionary<string, byte[]> Files(string module) => PackModule.PartsOf(modules.Of(module));

    /// <summary>Files as they are given, under names that no tool would let pass; signed with the checksums given.</summary>
    public byte[] Zip(IEnumerable<(string Path, byte[] Content)> entries, string? checksums = null, int attributes = 0)
    {
        var all = entries.ToList();
        var sums = checksums is null
            ? Checksums.Write(all.DistinctBy(entry => entry.Path).ToDictionary(entry => entry.Path, entry => entry.Content))
            : Encoding.UTF8.GetBytes(checksums);
        using var content = new MemoryStream();
        using (var zip = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, bytes) in all.Append((PackageLayout.Checksums, sums)).Append((PackageLayout.Signature, Encoding.UTF8.GetBytes(Key.Sign(sums)))))
            {
                var entry = zip.CreateEntry(path);
                entry.ExternalAttributes = attributes;
                using var stream = entry.Open();
                stream.Write(bytes);
            }
        }

        return content.ToArray();
    }

    public void Dispose()
    {
        modules.Dispose();
        Key.Dispose();
    }

    private void Clear(string module)
    {
        if (Directory.Exists(modules.Of(module)))
            Directory.Delete(modules.Of(module), recursive: true);
    }
}
