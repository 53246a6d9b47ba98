using System.Text;
using System.Text.RegularExpressions;
using Governance.BusinessTypes;

namespace Governance.Core.Packages;

/// <summary>Whose packages this installation takes: every public key (<c>*.pub.pem</c>) in the folder of keys, and its own, which signs what is made in the admin console.</summary>
[PerHost]
public sealed partial class TrustedKeys(PackageOptions options)
{
    private const string Own = "own";

    /// <summary>What is wrong with a package's signature; null when a trusted key made it.</summary>
    internal Mistake? Check(IReadOnlyDictionary<string, byte[]> files)
    {
        if (!files.TryGetValue(PackageLayout.Signature, out var written))
            return PackageMistakes.Missing(PackageLayout.Signature);
        if (Shape().Match(Encoding.UTF8.GetString(written)) is not { Success: true } shape)
            return PackageMistakes.BadSignature;
        // Read anew each time: a key that was taken away is trusted no longer.
        var trusted = Read().ToList();
        try
        {
            if (trusted.Find(key => key.Id == shape.Groups[1].Value) is not { } signer)
                return PackageMistakes.UnknownKey(shape.Groups[1].Value);
            var signature = Convert.FromBase64String(shape.Groups[2].Value);
            return signer.Verifies(files[PackageLayout.Checksums], signature) ? null : PackageMistakes.BadSignature;
        }
        catch (FormatException)
        {
            return PackageMistakes.BadSignature;
        }
        finally
        {
            trusted.ForEach(key => key.Dispose());
        }
    }

    /// <summary>The key of this installation; made when it is first needed.</summary>
    internal SigningKey OwnKey()
    {
        var file = Path.Combine(options.Keys, Own + ".pem");
        if (File.Exists(file))
            return SigningKey.FromPem(File.ReadAllText(file));
        var key = SigningKey.New();
        Write(options.Keys, Own, key);
        return key;
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
        File.WriteAllText(Path.Combine(folder, name + ".pub.pem"), key.PublicPem + "\n");
    }

    private IEnumerable<SigningKey> Read()
    {
        if (!Directory.Exists(options.Keys))
            yield break;
        foreach (var file in Directory.EnumerateFiles(options.Keys, "*.pub.pem"))
        {
            SigningKey? key = null;
            try
            {
                key = SigningKey.FromPem(File.ReadAllText(file));
            }
            catch (Exception unreadable) when (unreadable is FormatException or IOException or UnauthorizedAccessException)
            {
                // A file that is no key vouches for nothing; the package is then refused by the name of its key.
            }

            if (key is not null)
                yield return key;
        }
    }

    [GeneratedRegex(@"\A([0-9a-f]{16}) ([A-Za-z0-9+/=]{88})\s*\z")]
    private static partial Regex Shape();
}

/// <summary>Where this host keeps what concerns packages.</summary>
/// <param name="Folder">Into it packages are unpacked; each host has its own, and it can be deleted while the host is down.</param>
/// <param name="Keys">The keys that are trusted.</param>
public sealed record PackageOptions(string Folder, string Keys);
