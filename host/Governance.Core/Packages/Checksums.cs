using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Governance.BusinessTypes;

namespace Governance.Core.Packages;

/// <summary>The checksums of a package's files, as <c>sha256sum</c> writes and reads them.</summary>
internal static partial class Checksums
{
    internal static string Of(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    internal static byte[] Write(IEnumerable<KeyValuePair<string, byte[]>> files) =>
        Encoding.UTF8.GetBytes(string.Concat(files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"{Of(file.Value)}  {file.Key}\n")));

    /// <summary>Holds every file against its checksum: none without one, none too many, none changed.</summary>
    internal static IEnumerable<Mistake> Check(IReadOnlyDictionary<string, byte[]> files)
    {
        if (!files.TryGetValue(PackageLayout.Checksums, out var written))
            return [PackageMistakes.Missing(PackageLayout.Checksums)];
        var mistakes = new List<Mistake>();
        var sums = Read(written, mistakes);
        var vouchedFor = files.Where(file => file.Key is not (PackageLayout.Checksums or PackageLayout.Signature)).ToDictionary(StringComparer.Ordinal);
        foreach (var (path, content) in vouchedFor)
        {
            if (!sums.TryGetValue(path, out var sum))
                mistakes.Add(PackageMistakes.NoChecksum(path));
            else if (sum != Of(content))
                mistakes.Add(PackageMistakes.OtherChecksum(path));
        }

        mistakes.AddRange(sums.Keys.Where(path => !vouchedFor.ContainsKey(path)).Select(PackageMistakes.Missing));
        return mistakes;
    }

    /// <summary>The checksums by path.</summary>
    internal static Dictionary<string, string> Read(byte[] written, List<Mistake> mistakes)
    {
        var sums = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (number, text) in Encoding.UTF8.GetString(written).TrimEnd('\n').Split('\n').Index())
        {
            if (Line().Match(text) is not { Success: true } line || !sums.TryAdd(line.Groups[2].Value, line.Groups[1].Value))
                mistakes.Add(PackageMistakes.BadLine(number + 1));
        }

        return sums;
    }

    [GeneratedRegex(@"\A([0-9a-f]{64})  (\S.*)\z")]
    private static partial Regex Line();
}
