using System.Collections.Frozen;
using System.Text.Json;

namespace Governance.Host.Api.Requests;

/// <summary>
/// The words of an enumeration as the API's description has them, read letter by letter: no number, no list of words, no other case.
/// </summary>
internal static class DocumentedWords
{
    internal static IReadOnlyList<string> Of(Type enumeration) => [.. Enum.GetNames(enumeration).Select(JsonNamingPolicy.CamelCase.ConvertName)];

    internal static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <returns>Null for what is no word of ours.</returns>
    internal static T? Read<T>(string? word)
        where T : struct, Enum => word is not null && ByWord<T>.Values.TryGetValue(word, out var value) ? value : null;

    private static class ByWord<T>
        where T : struct, Enum
    {
        internal static readonly FrozenDictionary<string, T> Values = Enum.GetValues<T>().ToFrozenDictionary(Of, StringComparer.Ordinal);
    }
}
