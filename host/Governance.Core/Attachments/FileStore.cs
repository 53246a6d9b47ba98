using System.Security.Cryptography;
using Governance.Core.Protection;

namespace Governance.Core.Attachments;

/// <summary>Where the store's files lie; shared by all hosts of a platform.</summary>
public sealed record FileStoreFolder(string Path);

/// <summary>Content-addressed files, encrypted. A keyed digest names each, so that the names of the files do not tell what is in them.</summary>
[PerHost]
internal sealed class FileStore(FileStoreFolder folder, PlatformKey platform, FieldProtection protection)
{
    private readonly byte[] key = platform.For("files");

    public async Task<string> Keep(byte[] content, CancellationToken cancellationToken)
    {
        var digest = HMACSHA256.HashData(key, content);
        var name = Convert.ToHexStringLower(digest);
        var path = PathOf(name);
        if (File.Exists(path))
            return name;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = $"{path}.{Guid.CreateVersion7():N}";
        // Written aside, flushed and renamed: a crash leaves no half file under the real name.
        await using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
        {
            await stream.WriteAsync(protection.SealBytes(content, RowOf(digest)), cancellationToken);
            stream.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
        return name;
    }

    public async Task<byte[]> Read(string name, CancellationToken cancellationToken) =>
        protection.OpenBytes(await File.ReadAllBytesAsync(PathOf(name), cancellationToken), RowOf(Convert.FromHexString(name)));

    public void Remove(string name) => File.Delete(PathOf(name));

    private string PathOf(string name) => Path.Combine(folder.Path, name[..2], name);

    private static Guid RowOf(byte[] digest) => new(digest.AsSpan(0, 16));
}
