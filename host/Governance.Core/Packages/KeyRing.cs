using System.Text;
using System.Text.RegularExpressions;
using Governance.BusinessTypes;

namespace Governance.Core.Packages;

/// <summary>The keys that this installation trusts at one moment, and what each may sign.</summary>
internal sealed partial class KeyRing(IReadOnlyCollection<TrustedKey> keys)
{
    /// <summary>Whether a key is trusted, for whatever it may sign.</summary>
    internal bool Trusts(string id) => keys.Any(key => key.Id == id);

    /// <summary>Changes when a key comes or goes.</summary>
    internal string Print => string.Join(' ', keys.Select(key => key.Id).Order(StringComparer.Ordinal));

    /// <summary>Whether everything in a package is signed by who may sign it.</summary>
    /// <param name="signers">The keys that vouch for it.</param>
    /// <returns>What is wrong; null when nothing is.</returns>
    internal Mistake? Check(IReadOnlyDictionary<string, byte[]> files, out IReadOnlyList<string> signers)
    {
        signers = [];
        if (Signed(files, PackageLayout.Checksums, PackageLayout.Signature, out var signer) is { } wrong)
            return wrong;
        signers = [signer!.Id];
        if (!signer.DataOnly || !files.Keys.Any(PackageLayout.IsCode))
            return null;
        // The platform's own key says what is asked of citizens. What runs is signed by whoever answers for it.
        if (!files.ContainsKey(PackageLayout.CodeChecksums))
            return PackageMistakes.CodeByDesigner;
        if (Signed(files, PackageLayout.CodeChecksums, PackageLayout.CodeSignature, out var maker) is { } unsigned)
            return unsigned;
        if (maker!.DataOnly)
            return PackageMistakes.CodeByDesigner;
        signers = [signer.Id, maker.Id];
        return CodeOf(files) is { } other ? other : null;
    }

    /// <summary>Exactly the maker's assemblies: none changed, none added, none left out.</summary>
    private static Mistake? CodeOf(IReadOnlyDictionary<string, byte[]> files)
    {
        var signed = Checksums.Read(files[PackageLayout.CodeChecksums], []).Where(sum => PackageLayout.IsCode(sum.Key)).ToDictionary(StringComparer.Ordinal);
        foreach (var (path, content) in files.Where(file => PackageLayout.IsCode(file.Key)))
        {
            if (!signed.Remove(path, out var sum) || sum != Checksums.Of(content))
                return PackageMistakes.OtherCode(path);
        }

        return signed.Count == 0 ? null : PackageMistakes.Missing(signed.Keys.First());
    }

    private Mistake? Signed(IReadOnlyDictionary<string, byte[]> files, string content, string by, out TrustedKey? signer)
    {
        signer = null;
        if (!files.TryGetValue(content, out var vouchedFor))
            return PackageMistakes.Missing(content);
        if (!files.TryGetValue(by, out var written))
            return PackageMistakes.Missing(by);
        if (Shape().Match(Encoding.UTF8.GetString(written)) is not { Success: true } shape)
            return PackageMistakes.BadSignature(by);
        signer = keys.FirstOrDefault(key => key.Id == shape.Groups[1].Value);
        if (signer is null)
            return PackageMistakes.UnknownKey(by, shape.Groups[1].Value);
        try
        {
            using var key = SigningKey.FromPem(signer.PublicPem);
            return key.Verifies(vouchedFor, Convert.FromBase64String(shape.Groups[2].Value)) ? null : PackageMistakes.BadSignature(by);
        }
        catch (FormatException)
        {
            return PackageMistakes.BadSignature(by);
        }
    }

    [GeneratedRegex(@"\A([0-9a-f]{16}) ([A-Za-z0-9+/=]{88})\s*\z")]
    private static partial Regex Shape();
}
