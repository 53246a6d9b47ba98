namespace Governance.Core.Finding;

/// <summary>What somebody may have meant who wrote by sound, by first letters, or with a slip: known phrases in the place of what was typed.</summary>
internal sealed class Respelling
{
    private const int Most = 6;

    private readonly (string Phrase, string[] Syllables)[] chinese;
    private readonly ILookup<string, string> byInitials;
    private readonly ILookup<string, string> bySound;
    private readonly string[] english;

    /// <param name="phrases">The words that people type for things.</param>
    /// <param name="terms">The stems that are known.</param>
    internal Respelling(IEnumerable<string> phrases, IEnumerable<string> terms)
    {
        string[] words = [.. phrases.Concat(KnownWords.Common).Distinct().Where(phrase => phrase.Length >= 2 && phrase.All(KnownWords.IsChinese))];
        chinese = [.. words.Select(word => (word, word.Select(Pinyin.Of).ToArray())).OrderByDescending(pair => pair.word.Length)];
        byInitials = words.ToLookup(Pinyin.Initials);
        bySound = words.ToLookup(Pinyin.Of);
        english = [.. terms.Where(term => term.Length >= 4 && char.IsAsciiLetter(term[0]))];
    }

    internal IEnumerable<string> Of(string unified) => Letters(unified).Concat(Sounds(unified)).Distinct().Take(Most);

    /// <summary>Letters that are no word: the sound of a phrase, the first letters of one, or a word with a slip in it.</summary>
    private IEnumerable<string> Letters(string unified)
    {
        foreach (var word in KnownWords.Latin.Matches(unified).Select(match => match.Value).Distinct())
        {
            foreach (var phrase in bySound[word].Concat(word.Length is >= 3 and <= 8 ? byInitials[word] : []))
                yield return unified.Replace(word, $" {phrase} ", StringComparison.Ordinal);
            if (word.Length >= 6)
                foreach (var sound in bySound.Where(sound => sound.Key.Length >= 5 && word.Contains(sound.Key, StringComparison.Ordinal))
                    .OrderByDescending(sound => sound.Key.Length).Take(2))
                    yield return unified.Replace(word, $" {sound.First()} ", StringComparison.Ordinal);
            if (KnownWords.Stem(word) is { Length: >= 4 } stem && !english.Contains(stem))
                foreach (var near in english.Where(known => IsNear(stem, known)).Take(2))
                    yield return unified.Replace(word, near, StringComparison.Ordinal);
        }
    }

    /// <summary>Characters that are read the same: 身分证 for 身份证. Of a short word one character must be right.</summary>
    private IEnumerable<string> Sounds(string unified)
    {
        var syllables = unified.Select(Pinyin.Of).ToArray();
        foreach (var (phrase, sounds) in chinese)
            for (var at = 0; at + phrase.Length <= unified.Length; at++)
            {
                var written = unified.AsSpan(at, phrase.Length);
                if (!syllables.AsSpan(at, phrase.Length).SequenceEqual(sounds) || written.SequenceEqual(phrase))
                    continue;
                if (phrase.Length > 2 || written[0] == phrase[0] || written[1] == phrase[1])
                    yield return $"{unified[..at]}{phrase}{unified[(at + phrase.Length)..]}";
            }
    }

    /// <summary>One letter more, less, other, or two in the wrong order.</summary>
    private static bool IsNear(string word, string other)
    {
        if (word.Length < 5 || Math.Abs(word.Length - other.Length) > 1 || word[0] != other[0])
            return false;
        var at = 0;
        while (at < word.Length && at < other.Length && word[at] == other[at])
            at++;
        var (left, right) = (word[at..], other[at..]);
        return left.Length == right.Length
            ? left.Length == 0 || left[1..] == right[1..] || (left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..] == right[2..])
            : left.Length > right.Length ? left[1..] == right : left == right[1..];
    }
}
