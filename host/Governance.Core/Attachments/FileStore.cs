using System.Security.Cryptography;
using Governance.Core.Data;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Attachments;

/// <summary>Where the store's files lie; shared by all hosts of a platform.</summary>
public sealed record FileStoreFolder(string Path);

/// <summary>
/// Content-addressed files, encrypted. A keyed digest of content and row names each, so that the names tell nothing, no two rows share a file, and bytes
/// under another row's name are found out. (Files of before were named by their content alone, and may be shared.)
/// </summary>
[PerHost]
internal sealed class FileStore(FileStoreFolder folder, PlatformKey platform, FieldProtection protection, IDbContextFactory<GovernanceDb> databases)
{
    private readonly byte[] key = platform.For("files");

    public async Task<string> Keep(byte[] content, Guid row, CancellationToken cancellationToken)
    {
        var digest = DigestOf(content, row);
        var name = Convert.ToHexStringLower(digest);
        var path = PathOf(name);
        if (File.Exists(path))
            return name;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = $"{path}.{Guid.CreateVersion7():N}";
        // Written aside, flushed and renamed: a crash leaves no half file under the real name.
        try
        {
            await using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                await stream.WriteAsync(protection.SealBytes(content, RowOf(digest)), cancellationToken);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            // A full disk, or a sender who left: nothing half stays behind.
            File.Delete(temporary);
            throw;
        }

        return name;
    }

    public async Task<byte[]> Read(string name, CancellationToken cancellationToken) =>
        protection.OpenBytes(await File.ReadAllBytesAsync(PathOf(name), cancellationToken), RowOf(Convert.FromHexString(name)));

    /// <summary>Takes bytes away that no row names any more.</summary>
    public async Task RemoveUnnamed(string name)
    {
        await using var db = await databases.CreateDbContextAsync();
        if (!await db.Attachments.AnyAsync(file => file.Digest == name))
            Remove(name);
    }

    public void Remove(string name) => File.Delete(PathOf(name));

    private byte[] DigestOf(byte[] content, Guid row)
    {
        using var digest = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        digest.AppendData(content);
        digest.AppendData(row.ToByteArray());
        return digest.GetHashAndReset();
    }

    private string PathOf(string name) => Path.Combine(folder.Path, name[..2], name);

    private static Guid RowOf(byte[] digest) => new(digest.AsSpan(0, 16));
}
