using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>How the files write the members of an enumeration: <c>resident-id</c>, <c>send-reply</c>.</summary>
public static class WrittenAs
{
    /// <summary>The word of a member.</summary>
    public static string Of<T>(T member)
        where T : struct, Enum => member.Written();

    /// <summary>The member of a word, or <see langword="null"/>.</summary>
    public static T? Read<T>(string word)
        where T : struct, Enum => Words.Of<T>().TryGetValue(word.Trim(), out var member) ? member : null;

    /// <summary>Whether a text is a name of words with hyphens, as files of business types and workflows have.</summary>
    public static bool IsName(string text) => Words.Hyphenated.IsMatch(text);
}
