using Governance.Core.Packages;

namespace Governance.Host.Running;

/// <summary>What the maker of a module does before it is uploaded; none of it needs a database.</summary>
internal static class PackageVerbs
{
    internal static int NewKey(string name)
    {
        using var key = SigningKey.New();
        var path = Path.GetFullPath(name);
        Written(() => TrustedKeys.Write(Path.GetDirectoryName(path)!, Path.GetFileName(path), key), "密钥", "key");
        Console.WriteLine($"{path}.pem（保密 · keep secret） {path}.pub.pem（交给管理员 · give to the admin） {key.Id}");
        return 0;
    }

    internal static int Trust(string file, string folder)
    {
        using var key = ReadKey(file);
        Written(() => Directory.CreateDirectory(folder), "密钥", "key");
        var name = Path.GetFileName(file);
        var trusted = Path.Combine(folder, name.EndsWith(".pub.pem", StringComparison.Ordinal) ? name : key.Id + ".pub.pem");
        Written(() => File.WriteAllText(trusted, key.PublicPem + "\n"), "密钥", "key");
        Console.WriteLine($"信任 · trusted: {key.Id} {trusted}");
        return 0;
    }

    internal static int Pack(string folder, string? keyFile, string? output)
    {
        if (keyFile is null)
            throw new StartupException("请用 --key 指明签名私钥；module key new 可以新建一个。\nName the private key with --key; module key new makes one.");
        if (!Directory.Exists(folder))
            throw new StartupException($"没有这个文件夹：{folder}\nThere is no such folder: {folder}");
        using var key = ReadKey(keyFile);
        if (!key.CanSign)
            throw new StartupException($"{keyFile} 是公钥，打包要用私钥 {keyFile.Replace(".pub.pem", ".pem", StringComparison.Ordinal)}。\n{keyFile} is a public key: signing wants the private one.");
        var reading = BusinessTypes.ModuleFolder.Read(folder);
        if (reading.Manifest is not { } manifest || reading.Mistakes.Count > 0)
            throw new StartupException(string.Join('\n', reading.Mistakes));
        var file = output ?? $"{manifest.Name}-{manifest.Version}.zip";
        var parts = PackModule.PartsOf(folder);
        foreach (var (path, content) in Built(folder))
            parts.TryAdd(path, content);
        var package = PackModule.Files(parts, key);
        Written(() => File.WriteAllBytes(file, package), "模块包", "package");
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
            throw new StartupException($"文件读不出来：{unreadable.Message}\nThe file cannot be read: {unreadable.Message}");
        }
    }

    private static void Written(Action write, string zh, string en)
    {
        try
        {
            write();
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new StartupException($"{zh}没有写成：{unwritable.Message}\nThe {en} was not written: {unwritable.Message}");
        }
    }

    /// <summary>A department with behaviour is built to <c>artifacts/modules</c> of its repository; without its assembly it would be another department.</summary>
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

        throw new StartupException($"{source.Name} 还没有编译，请先 dotnet build {folder}。\n{source.Name} has not been built: run dotnet build {folder} first.");
    }

    private static SigningKey ReadKey(string file)
    {
        using var stream = Open(file);
        using var reader = new StreamReader(stream);
        try
        {
            return SigningKey.FromPem(reader.ReadToEnd());
        }
        catch (FormatException wrong)
        {
            throw new StartupException($"{file}：不是 P-256 密钥。\n{file}: {wrong.Message}");
        }
    }
}
