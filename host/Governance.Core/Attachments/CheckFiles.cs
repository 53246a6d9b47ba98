using System.Security.Cryptography;
using System.Text.Json;
using Governance.Core.Data;
using Npgsql;

namespace Governance.Core.Attachments;

/// <summary>The folder of this host does not hold the files of its database: what citizens sent could not be opened here.</summary>
internal sealed class FilesElsewhereException(string folder, string id) : Exception(AttachmentsText.FilesAreElsewhere(folder, id));

/// <summary>Makes sure that this host reads and writes the files of its database where all other hosts do, before a citizen finds out.</summary>
[PerHost]
internal sealed class CheckFiles(NpgsqlDataSource database, FileStoreFolder folder)
{
    internal const string Mark = ".installation";
    private const string Name = "platform/files";
    private const int Probe = 4 * 1024;

    // What the mark said when this host started.
    private volatile string? found;

    internal async Task Run(CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var alone = await HostLock.Files.Hold(connection, cancellationToken);
        Directory.CreateDirectory(folder.Path);
        var path = Path.Combine(folder.Path, Mark);
        var here = File.Exists(path) ? (await File.ReadAllTextAsync(path, cancellationToken)).Trim() : null;
        found = here;
        var known = await Ask(connection, "select description #>> '{}' from archive where key = $1", cancellationToken, Name);
        if (known is null)
            await Begin(connection, path, here, cancellationToken);
        else if (known != here)
            throw new FilesElsewhereException(folder.Path, known);
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
        found = id;
        await Ask(
            connection, "insert into archive (key, description) values ($1, $2::jsonb) returning key", cancellationToken, Name, JsonSerializer.Serialize(id));
    }

    /// <summary>What keeps files from being read or written here at this moment; null when nothing does. A shared folder that hangs is given up.</summary>
    internal async Task<string?> Trouble(TimeSpan patience)
    {
        var looking = Task.Run(Look);
        return await Task.WhenAny(looking, Task.Delay(patience)) == looking ? await looking : "the folder of files does not answer";
    }

    /// <summary>
    /// Before a file is written: a share that is gone leaves an empty folder behind, and what is written there is lost when the share comes back.
    /// </summary>
    /// <exception cref="FilesAwayException">The folder is not there, or not that of the start.</exception>
    internal void Demand()
    {
        try
        {
            if (IsAnother())
                throw new FilesAwayException("The folder of files is another one.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new FilesAwayException("The folder of files is not there.", failure);
        }
    }

    private bool IsAnother() => found is not null && File.ReadAllText(Path.Combine(folder.Path, Mark)).Trim() != found;

    private string? Look()
    {
        try
        {
            if (IsAnother())
                return "the folder of files is another one";
            var probe = Path.Combine(folder.Path, $".ready-{Guid.CreateVersion7():N}");
            try
            {
                File.WriteAllBytes(probe, new byte[Probe]);
            }
            finally
            {
                File.Delete(probe);
            }

            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return failure is FileNotFoundException or DirectoryNotFoundException
                ? "the folder of files is not there"
                : "the folder of files takes nothing new";
        }
    }

    private static async Task<string?> Ask(NpgsqlConnection connection, string sql, CancellationToken cancellationToken, params object[] values)
    {
        // Raw: a lock over several questions on one connection.
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
            command.Parameters.Add(new() { Value = value });
        return await command.ExecuteScalarAsync(cancellationToken) as string;
    }
}
