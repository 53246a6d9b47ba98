using System.Text.Json;
using System.Text.RegularExpressions;
using Governance.Contracts;

namespace Governance.Core.Finding;

/// <summary>
/// What is known of the words that people type, as data: which say nothing, which are the same, which call for help, and which are for others.
/// </summary>
internal static partial class KnownWords
{
    private sealed record Lists(string[] Nothing, string[] NothingInEnglish, Dictionary<string, string[]> Same, Dictionary<string, string[]> SameInEnglish);

    private static readonly Lists Words = Read<Lists>("words");

    private static readonly Dictionary<string, string> Canonical =
        Words.Same.SelectMany(pair => pair.Value.Prepend(pair.Key).Select(word => (word, pair.Key))).ToDictionary(pair => pair.word, pair => pair.Key);

    private static readonly Dictionary<string, string> CanonicalEnglish =
        Words.SameInEnglish.SelectMany(pair => pair.Value.Select(word => (word, pair.Key))).ToDictionary(pair => pair.word, pair => pair.Key);

    private static readonly HashSet<string> Silent = [.. Words.NothingInEnglish];

    private static readonly Regex Variants = AnyOf(Canonical.Keys);

    private static readonly Regex Questions = AnyOf(Words.Nothing);

    internal static IReadOnlyList<Emergency> Emergencies { get; } = Read<Emergency[]>("emergencies");

    internal static IReadOnlyList<HandledElsewhere> Elsewhere { get; } = Read<HandledElsewhere[]>("elsewhere");

    /// <summary>What people write about that is for other authorities, in sentences: read when something is learnt from them, and kept by nobody.</summary>
    internal static IReadOnlyList<OtherMatter> OtherMatters => Read<OtherMatter[]>("other-matters");

    /// <summary>Words in common use in the place of those that mean the same.</summary>
    internal static IEnumerable<string> Common => Words.Same.Keys;

    /// <summary>In small letters, every word as the departments write it.</summary>
    internal static string Unified(string text) =>
        Variants.Replace(PlainText.Narrow(Data.SearchRows.Clean(text)).ToLowerInvariant(),
        match => Canonical[match.Value]);

    /// <summary>A unified word as it stands in a text: itself, or with what it was put in the place of; null where the text has neither.</summary>
    internal static string? AsTyped(string word, string text)
    {
        var typed = PlainText.Narrow(Data.SearchRows.Clean(text)).ToLowerInvariant();
        return Words.Same.Where(pair => word.Contains(pair.Key, StringComparison.Ordinal))
            .SelectMany(pair => pair.Value.Select(variant => word.Replace(pair.Key, variant, StringComparison.Ordinal)))
            .Prepend(word)
            .FirstOrDefault(candidate => typed.Contains(candidate, StringComparison.Ordinal));
    }

    /// <summary>Without the words of any question, which part what stands around them.</summary>
    internal static string WithoutQuestions(string unified) => Questions.Replace(unified, " ");

    /// <summary>An English word by its stem; null for one that says nothing.</summary>
    internal static string? Stem(string word)
    {
        if (Silent.Contains(word))
            return null;
        word = CanonicalEnglish.GetValueOrDefault(word, word);
        foreach (var (ending, least) in ((string, int)[])[("ies", 5), ("ing", 6), ("ed", 5), ("es", 5), ("s", 4)])
            if (word.Length >= least && word.EndsWith(ending, StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal))
                return CanonicalEnglish.GetValueOrDefault(word[..^ending.Length], ending == "ies" ? word[..^3] + "y" : word[..^ending.Length]);
        return word;
    }

    [GeneratedRegex("[a-z0-9]+(?:'[a-z]+)?")]
    internal static partial Regex Latin { get; }

    internal static bool IsChinese(char letter) => letter is >= '\u4E00' and <= '\u9FFF';

    // The longest first, so that no word hides one that holds it.
    private static Regex AnyOf(IEnumerable<string> words) =>
        new(string.Join('|', words.OrderByDescending(word => word.Length).Select(Regex.Escape)), RegexOptions.CultureInvariant | RegexOptions.Compiled);

    private static T Read<T>(string name)
    {
        using var resource = typeof(KnownWords).Assembly.GetManifestResourceStream($"Governance.Core.Finding.Data.{name}.json")!;
        return JsonSerializer.Deserialize<T>(resource, JsonSerializerOptions.Web)!;
    }
}

/// <summary>Words that nobody types who has time to read: numbers to ring come first.</summary>
/// <param name="Quiet">Whoever has the telephone afterwards is not to read these words in its history.</param>
internal sealed record Emergency(string[] Words, LocalText Title, LocalText? Text, string[] Call, bool Quiet = false)
{
    internal StopCard Card => new() { Title = Title, Text = Text, Call = Call };
}

/// <summary>A matter that another authority handles.</summary>
/// <param name="Call">Its nationwide number.</param>
public sealed record HandledElsewhere(string[] Words, LocalText Who, string Call);

/// <summary>Sentences on a matter of other authorities.</summary>
internal sealed record OtherMatter(string Matter, string[] Sentences);
