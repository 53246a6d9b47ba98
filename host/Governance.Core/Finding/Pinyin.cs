namespace Governance.Core.Finding;

/// <summary>How characters are read, from the table that is made at build: syllables without tones, the usual one first.</summary>
internal static class Pinyin
{
    private const char First = '\u4E00';

    private static readonly Lazy<string[]> Table = new(Read);

    /// <summary>The usual reading of a character; empty for one that the table does not have.</summary>
    internal static string Of(char letter)
    {
        var place = letter - First;
        return place >= 0 && place < Table.Value.Length ? Table.Value[place] : "";
    }

    /// <summary>A word as it is typed without an input method: <c>shenfenzheng</c>.</summary>
    internal static string Of(string word) => string.Concat(word.Select(Of));

    /// <summary>The first letters of its syllables: <c>sfz</c>.</summary>
    internal static string Initials(string word) => string.Concat(word.Select(Of).Where(syllable => syllable.Length > 0).Select(syllable => syllable[0]));

    private static string[] Read()
    {
        using var resource = new StreamReader(typeof(Pinyin).Assembly.GetManifestResourceStream("Governance.Core.pinyin.txt")!);
        return resource.ReadToEnd().TrimEnd('\n').Split(' ');
    }
}
