using System.Globalization;
using System.Security.Cryptography;
using Governance.Core.Data;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Attachments;

/// <summary>Where the store's files lie; shared by all hosts of a platform.</summary>
internal sealed record FileStoreFolder(string Path);

/// <summary>
/// Content-addressed files, encrypted. A keyed digest of content and row names each, so that the names tell nothing, no two rows share a file, and bytes
/// under another row's name are found out. (Files of before were named by their content alone, and may be shared.)
/// </summary>
[PerHost]
internal sealed class FileStore(
    FileStoreFolder folder, CheckFiles check, PlatformKey platform, FieldProtection protection, IDbContextFactory<GovernanceDb> databases)
{
    /// <summary>The first byte of a digest names the folder.</summary>
    internal const int Folders = 256;

    private readonly byte[] key = platform.For("files");

    /// <exception cref="FilesAwayException">Nothing is kept here just now.</exception>
    public async Task<string> Keep(byte[] content, Guid row, CancellationToken cancellationToken)
    {
        check.Demand();
        try
        {
            return await Write(content, row, cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new FilesAwayException("The folder of files takes nothing new.", failure);
        }
    }

    private async Task<string> Write(byte[] content, Guid row, CancellationToken cancellationToken)
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

    /// <exception cref="FilesAwayException">No file can be read here just now; one that is gone alone is an <see cref="IOException"/>.</exception>
    public async Task<byte[]> Read(string name, CancellationToken cancellationToken)
    {
        byte[] content;
        try
        {
            content = await File.ReadAllBytesAsync(PathOf(name), cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            check.Demand();
            throw;
        }

        return protection.OpenBytes(content, RowOf(Convert.FromHexString(name)));
    }

    /// <summary>Whether this content belongs to a row under this name; of before, to any row.</summary>
    public bool Is(string name, byte[] content, Guid row) =>
        name == Convert.ToHexStringLower(DigestOf(content, row)) || name == Convert.ToHexStringLower(HMACSHA256.HashData(key, content));

    public bool Has(string name) => File.Exists(PathOf(name));

    /// <summary>The files of a folder that were last written before; half written ones, which a crash left, too.</summary>
    public IEnumerable<string> OlderThan(Instant before, int inFolder)
    {
        var path = Path.Combine(folder.Path, inFolder.ToString("x2", CultureInfo.InvariantCulture));
        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path).Where(file => IsOlder(file, before)).Select(file => Path.GetFileName(file))
            : [];
    }

    /// <summary>False when it was written again meanwhile.</summary>
    public bool RemoveOlderThan(Instant before, string name)
    {
        if (!IsOlder(PathOf(name), before))
            return false;
        Remove(name);
        return true;
    }

    private static bool IsOlder(string path, Instant before) => File.GetLastWriteTimeUtc(path) < before.ToDateTimeUtc();

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
