using Governance.Contracts;

namespace Governance.Core.Correspondence;

/// <summary>
/// Recognises a message that thanks and asks nothing. It errs on one side alone: every word has to be one of thanks or courtesy, and whatever else is
/// said, a figure or a "but" among it, makes it a message that is answered. Pure.
/// </summary>
internal static class WordOfThanks
{
    private const int Longest = 120;

    private static readonly HashSet<string> English = new(StringComparer.Ordinal)
    {
        "THANK", "THANKS", "THX", "YOU", "VERY", "SO", "MUCH", "A", "LOT", "MANY", "FOR", "THE", "YOUR", "QUICK", "ANSWER", "REPLY", "HELP", "KIND",
        "GREAT", "GOOD",
        "OK", "OKAY", "GOT", "IT", "UNDERSTOOD", "OFFICER", "OFFICERS", "ALL", "EVERYBODY", "AGAIN", "AND", "PATIENCE",
    };

    internal static bool Is(string text)
    {
        if (text.Length > Longest || text.Contains('?') || text.Contains('？'))
            return false;
        var words = string.Concat(PlainText.Narrow(text).Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')).ToUpperInvariant()
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Any(word => CorrespondenceText.WordsOfThanks.Any(word.Contains) || word is "THANK" or "THANKS" or "THX") && words.All(IsCourtesy);
    }

    private static bool IsCourtesy(string word)
    {
        if (English.Contains(word))
            return true;
        foreach (var phrase in CorrespondenceText.WordsOfCourtesy)
            word = word.Replace(phrase, " ", StringComparison.Ordinal);
        return string.IsNullOrWhiteSpace(word);
    }
}
