using System.Text;
using System.Text.RegularExpressions;

namespace Governance.BusinessTypes;

/// <summary>How names are written in the files.</summary>
internal static partial class Words
{
    /// <summary>The members of an enumeration as the files write them: <c>ResidentId</c> is <c>resident-id</c>.</summary>
    public static IReadOnlyDictionary<string, T> Of<T>() where T : struct, Enum => Enumeration<T>.ByWord;

    public static string Written<T>(this T member) where T : struct, Enum
    {
        var word = new StringBuilder();
        foreach (var letter in member.ToString())
            _ = (char.IsUpper(letter) && word.Length > 0 ? word.Append('-') : word).Append(char.ToLowerInvariant(letter));
        return word.ToString();
    }

    /// <summary>Words with hyphens: workflows, states, steps.</summary>
    [GeneratedRegex(@"\A[a-z][a-z0-9]*(-[a-z0-9]+)*\z")]
    public static partial Regex Hyphenated { get; }

    /// <summary>A unit: words with hyphens, joined by dots.</summary>
    [GeneratedRegex(@"\A[a-z][a-z0-9]*(-[a-z0-9]+)*(\.[a-z][a-z0-9]*(-[a-z0-9]+)*)*\z")]
    public static partial Regex Unit { get; }

    /// <summary>A business type, a pool or a schedule: the department, a dot, words with hyphens.</summary>
    [GeneratedRegex(@"\A[a-z][a-z0-9]*(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+\z")]
    public static partial Regex Code { get; }

    [GeneratedRegex(@"\A[a-z][a-zA-Z0-9]*\z")]
    public static partial Regex CamelCase { get; }

    [GeneratedRegex(@"\A[A-Z][A-Za-z0-9]*\z")]
    public static partial Regex ModuleName { get; }

    [GeneratedRegex(@"\A[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.-]+)?\z")]
    public static partial Regex Version { get; }

    [GeneratedRegex(@"\A[0-9]+\.[0-9]+\z")]
    public static partial Regex ContractVersion { get; }

    /// <summary>A telephone number as it is dialled: digits, hyphens between them.</summary>
    [GeneratedRegex(@"\A[0-9](-?[0-9]){1,15}\z")]
    public static partial Regex Telephone { get; }

    /// <summary>An address that a browser can open without others reading along.</summary>
    [GeneratedRegex(@"\Ahttps://[A-Za-z0-9.-]+\.[A-Za-z]{2,}(:[0-9]+)?(/[^\s""'<>]*)?\z")]
    public static partial Regex WebAddress { get; }

    private static class Enumeration<T> where T : struct, Enum
    {
        public static readonly Dictionary<string, T> ByWord = Enum.GetValues<T>().ToDictionary(member => member.Written());
    }
}
