using Governance.Core.Proposals;
using Microsoft.Extensions.Logging;

namespace Governance.Core.Packages;

/// <summary>
/// Whose packages this installation takes: the keys in the database that were not withdrawn, and its own, which sign what is made here.
/// A public key that lies in this host's folder of keys (<c>*.pub.pem</c>) is taken into the database.
/// </summary>
[PerHost]
internal sealed partial class TrustedKeys(
    PackageOptions options, KeyStore store, InstallationKeys installation, ProposeWork propose, ILogger<TrustedKeys> log)
{
    /// <summary>By it earlier versions signed what was drawn, each host with its own.</summary>
    private const string DesignerOfBefore = "own.pub.pem";

    /// <summary>How the file of a public key ends.</summary>
    internal const string Ending = ".pub.pem";
    private const string Taken = ".taken";

    /// <summary>Read anew for every question: a key that was withdrawn is trusted no longer.</summary>
    internal async Task<KeyRing> Read(CancellationToken cancellationToken)
    {
        await TakeIn(cancellationToken);
        var known = await store.All(cancellationToken);
        foreach (var damaged in known.Where(key => key.Damaged))
            LogDamaged(log, damaged.Id);
        var withdrawn = Withdrawn(known);
        return new([.. known.Where(key => key.IsTrusted).Select(key => new TrustedKey(key.Id, key.PublicPem, key.DataOnly)).Concat(installation.Trusted)
            .Where(key => !withdrawn.Contains(key.Id))]);
    }

    /// <summary>Writes a new key: the private half readable by its owner alone, the public half to be given away.</summary>
    internal static void Write(string folder, string name, SigningKey key)
    {
        Directory.CreateDirectory(folder);
        var secret = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            secret.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var writer = new StreamWriter(Path.Combine(folder, name + ".pem"), secret))
            writer.WriteLine(key.PrivatePem);
        File.WriteAllText(Path.Combine(folder, name + Ending), key.PublicPem + "\n");
    }

    private async Task TakeIn(CancellationToken cancellationToken)
    {
        foreach (var file in Directory.Exists(options.Keys) ? Directory.GetFiles(options.Keys, "*" + Ending) : [])
        {
            try
            {
                using var key = SigningKey.FromPem(await File.ReadAllTextAsync(file, cancellationToken));
                var name = Path.GetFileName(file);
                var dataOnly = name == DesignerOfBefore;
                // A file laid there is an admin's wish, and waits as any other does.
                var waits = dataOnly || (await store.All(cancellationToken)).Any(known => known.Id == key.Id) ? null : await propose.Run(
                    $"keys/{name}", ProposedWork.TrustKey, key.Id, name[..^Ending.Length], $"keys/{name}", cancellationToken, content: key.PublicPem);
                if (waits is null)
                    await store.Add(key, name[..^Ending.Length], dataOnly, $"keys/{name}", cancellationToken);
                File.Move(file, file + Taken, overwrite: true);
            }
            catch (Exception unreadable) when (unreadable is FormatException or IOException or UnauthorizedAccessException)
            {
                // A file that is no key vouches for nothing; one that cannot be moved is found known the next time.
                LogNoKey(log, Path.GetFileName(file), unreadable.Message);
            }
        }
    }

    /// <summary>Remembered beside the keys too: a withdrawal cannot be undone by writing an older row back.</summary>
    private HashSet<string> Withdrawn(IReadOnlyList<KnownKey> known)
    {
        var file = Path.Combine(options.Keys, "withdrawn");
        var remembered = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            if (File.Exists(file))
                remembered.UnionWith(File.ReadAllLines(file));
            var late = known.Where(key => key.WithdrawnAt is not null && !key.Damaged && remembered.Add(key.Id)).Select(key => key.Id).ToList();
            if (late.Count > 0)
            {
                Directory.CreateDirectory(options.Keys);
                File.AppendAllLines(file, late);
            }
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            LogNotRemembered(log, unwritable.Message);
        }

        return remembered;
    }

    [LoggerMessage(
        Level = LogLevel.Error, Message = "The record of the key {Key} was changed past the platform; it is not trusted, and what it signed does not run")]
    private static partial void LogDamaged(ILogger log, string key);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{File} in the folder of keys was not taken in: {Why}")]
    private static partial void LogNoKey(ILogger log, string file, string why);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The withdrawn keys cannot be written down beside the keys: {Why}")]
    private static partial void LogNotRemembered(ILogger log, string why);
}

/// <summary>Where this host keeps what concerns packages, and what proves what came with the program.</summary>
/// <param name="Folder">Into it packages are unpacked; each host has its own, and it can be deleted while the host is down.</param>
/// <param name="Keys">Public keys that are to be trusted are laid here.</param>
internal sealed record PackageOptions(string Folder, string Keys, VouchForShipped Shipped);
