using System.Text.RegularExpressions;

namespace Governance.TestSupport;

/// <summary>The addresses of the product, found where they are written down, and the values that stand for what is variable in them.</summary>
public static partial class Addresses
{
    /// <summary>Of every page below the folders, such as <c>/office/enquiries/{Id:guid}</c>.</summary>
    public static IReadOnlyList<string> OfPages(params string[] folders) => Some(
        $"No page below {string.Join(", ", folders)} has an address.",
        folders.SelectMany(folder => Repository.Files(folder, ".razor", ".razor.cs")).SelectMany(file => PageLine().Matches(Repository.Text(file)))
            .Select(line => line.Groups[1].Value));

    /// <summary>
    /// Of every call that the API maps, with its method: <c>get /office/enquiries/{id}</c>; types of parameters are left out, as descriptions do.
    /// </summary>
    public static IReadOnlyList<string> OfCalls(string folder) => Some(
        $"No call is mapped below {folder}.",
        Repository.Files(folder, ".cs").SelectMany(file => Mapping().Matches(Repository.Text(file)))
            .Select(call => $"{call.Groups[1].Value.ToLowerInvariant()} {Kind().Replace(call.Groups[2].Value, "}")}"));

    /// <param name="address">With parameters in braces.</param>
    /// <param name="values">By the parameter's name.</param>
    /// <param name="where">Where a value is to be added.</param>
    public static string Filled(string address, IReadOnlyDictionary<string, string> values, string where) => Parameter().Replace(address, parameter =>
        values.TryGetValue(parameter.Groups[1].Value, out var value)
            ? value
            : throw new InvalidOperationException(
                $"{address} has the parameter “{parameter.Groups[1].Value}”, which no test knows a value for: add one to {where}."));

    /// <summary>Whether an address is one of a pattern's.</summary>
    public static bool IsOf(string address, string pattern) =>
        Regex.IsMatch(address.Split('?')[0], $"^{string.Join("[^/]+", Parameter().Split(pattern).Where((_, part) => part % 2 == 0).Select(Regex.Escape))}/?$");

    private static string[] Some(string none, IEnumerable<string> found)
    {
        var all = found.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return all.Length > 0 ? all : throw new InvalidOperationException($"{none} Has something moved?");
    }

    [GeneratedRegex(@"^(?:@page |.*\[Route\()""([^""]+)", RegexOptions.Multiline)]
    private static partial Regex PageLine();

    [GeneratedRegex(@"api\.Map(Get|Post|Put|Delete|Patch)\(""([^""]+)")]
    private static partial Regex Mapping();

    [GeneratedRegex(@":[^}]+\}")]
    private static partial Regex Kind();

    [GeneratedRegex(@"\{\*{0,2}([A-Za-z]+)[^}]*\}")]
    private static partial Regex Parameter();
}
