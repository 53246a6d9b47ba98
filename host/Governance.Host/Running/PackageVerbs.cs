using Governance.Contracts;
using Governance.Core.Packages;

namespace Governance.Host.Running;

/// <summary>What the maker of a module does before it is uploaded; most of it needs no database.</summary>
internal static class PackageVerbs
{
    internal static int NewKey(string name)
    {
        using var key = SigningKey.New();
        var path = Path.GetFullPath(name);
        Written(() => TrustedKeys.Write(Path.GetDirectoryName(path)!, Path.GetFileName(path), key), RunningText.Key);
        Console.WriteLine(RunningText.KeyWasMade(path, key.Id));
        return 0;
    }

    /// <summary>For a neighbour who is to take what is drawn here.</summary>
    internal static int OwnKey(string name, InstallationKeys keys)
    {
        using var key = keys.Designer();
        var path = Path.GetFullPath(name) + TrustedKeys.Ending;
        Written(() => File.WriteAllText(path, key.PublicPem + "\n"), RunningText.Key);
        Console.WriteLine($"{path} {key.Id}");
        return 0;
    }

    /// <summary>As people call the key in this file.</summary>
    internal static string NameOf(string file) => Path.GetFileName(file) is var name && name.EndsWith(TrustedKeys.Ending, StringComparison.Ordinal)
        ? name[..^TrustedKeys.Ending.Length]
        : Path.GetFileNameWithoutExtension(name);

    internal static int Pack(string folder, string? keyFile, string? output)
    {
        if (keyFile is null)
            throw new StartupException(RunningText.NameThePrivateKeyWithKey);
        if (!Directory.Exists(folder))
            throw new StartupException(RunningText.NoSuchFolder(folder));
        using var key = ReadKey(keyFile);
        if (!key.CanSign)
            throw new StartupException(
                RunningText.IsAPublicKey(keyFile, keyFile.Replace(".pub.pem", ".pem", StringComparison.Ordinal)));
        var reading = BusinessTypes.ModuleFolder.Read(folder);
        if (reading.Manifest is not { } manifest || reading.Mistakes.Count > 0)
            throw new StartupException(string.Join('\n', reading.Mistakes));
        var file = output ?? $"{manifest.Name}-{manifest.Version}.zip";
        var parts = PackModule.PartsOf(folder);
        foreach (var (path, content) in Built(folder))
            parts.TryAdd(path, content);
        var package = PackModule.Files(parts, key);
        Written(() => File.WriteAllBytes(file, package), RunningText.Package);
        Console.WriteLine($"{Path.GetFullPath(file)}  {manifest.Name} {manifest.Version}  {key.Id}");
        return 0;
    }

    internal static FileStream Open(string file)
    {
        try
        {
            return File.OpenRead(file);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new StartupException(RunningText.FileCannotBeRead(unreadable.Message));
        }
    }

    private static void Written(Action write, LocalText what)
    {
        try
        {
            write();
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new StartupException(RunningText.WasNotWritten(what, unwritable.Message));
        }
    }

    /// <summary>
    /// A department with behaviour is built to <c>artifacts/modules</c> of its repository; without its assembly it would be another department.
    /// </summary>
    private static Dictionary<string, byte[]> Built(string folder)
    {
        var source = new DirectoryInfo(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        if (source.GetFiles("*.csproj").Length == 0)
            return [];
        for (var above = source.Parent; above is not null; above = above.Parent)
        {
            var built = Path.Combine(above.FullName, "artifacts", "modules", source.Name);
            if (Directory.Exists(built))
                return PackModule.PartsOf(built);
        }

        throw new StartupException(RunningText.HasNotBeenBuilt(source.Name, folder));
    }

    internal static SigningKey ReadKey(string file)
    {
        using var stream = Open(file);
        using var reader = new StreamReader(stream);
        try
        {
            return SigningKey.FromPem(reader.ReadToEnd());
        }
        catch (FormatException wrong)
        {
            throw new StartupException(RunningText.NoP256Key(file, wrong.Message));
        }
    }
}
