using System.Security.Cryptography;
using System.Text.Json;
using Npgsql;

namespace Governance.Core.Attachments;

/// <summary>The folder of this host does not hold the files of its database: what citizens sent could not be opened here.</summary>
public sealed class FilesElsewhereException(string folder, string id) : Exception(
    $"上传文件的文件夹 {folder} 不是这个数据库的：同一个库的所有主机要用同一个共享文件夹，请设置 Governance__Files；文件确实全部丢失、要继续运行时，在其中建一个名为 {CheckFiles.Mark} 的文件，内容写 {id}。\n"
    + $"The folder of uploaded files, {folder}, does not belong to this database: all hosts on one database use one shared folder, set it by "
    + $"Governance__Files; only if the files are lost for good, write {id} into a file {CheckFiles.Mark} in it.");

/// <summary>Makes sure that this host reads and writes the files of its database where all other hosts do, before a citizen finds out.</summary>
[PerHost]
internal sealed class CheckFiles(NpgsqlDataSource database, FileStoreFolder folder)
{
    internal const string Mark = ".installation";
    private const string Name = "platform/files";
    private const long Lock = 0x66696C6573;

    internal async Task Run(CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await Ask(connection, "select pg_advisory_lock($1)::text", cancellationToken, Lock);
        try
        {
            Directory.CreateDirectory(folder.Path);
            var path = Path.Combine(folder.Path, Mark);
            var here = File.Exists(path) ? (await File.ReadAllTextAsync(path, cancellationToken)).Trim() : null;
            var known = await Ask(connection, "select description #>> '{}' from archive where key = $1", cancellationToken, Name);
            if (known is null)
                await Begin(connection, path, here, cancellationToken);
            else if (known != here)
                throw new FilesElsewhereException(folder.Path, known);
        }
        finally
        {
            await Ask(connection, "select pg_advisory_unlock($1)::text", CancellationToken.None, Lock);
        }
    }

    /// <summary>A new database, or one of a version that kept no mark: then a file that it names must lie here.</summary>
    private async Task Begin(NpgsqlConnection connection, string path, string? here, CancellationToken cancellationToken)
    {
        var id = here is { Length: > 0 } ? here : Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        const string latest = "select digest from attachments where enquiry_id is not null order by uploaded_at desc limit 1";
        if (here is null && await Ask(connection, latest, cancellationToken) is { } digest
            && !File.Exists(Path.Combine(folder.Path, digest[..2], digest)))
            throw new FilesElsewhereException(folder.Path, id);
        await File.WriteAllTextAsync(path, id, cancellationToken);
        await Ask(
            connection, "insert into archive (key, description) values ($1, $2::jsonb) returning key", cancellationToken, Name, JsonSerializer.Serialize(id));
    }

    private static async Task<string?> Ask(NpgsqlConnection connection, string sql, CancellationToken cancellationToken, params object[] values)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
            command.Parameters.Add(new() { Value = value });
        return await command.ExecuteScalarAsync(cancellationToken) as string;
    }
}
