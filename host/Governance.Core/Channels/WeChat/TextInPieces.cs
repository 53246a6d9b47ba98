using System.Text;

namespace Governance.Core.Channels.WeChat;

/// <summary>
/// Divides a text among messages at the ends of its sentences. That a message holds 2048 bytes stands in no document of WeChat; it is what users have
/// measured. Pure.
/// </summary>
internal static class TextInPieces
{
    internal const int MostPieces = 4;

    /// <summary>So short that it needs no more than <see cref="MostPieces"/>, wherever its sentences end.</summary>
    internal const int LongestText = 3 * LongestPiece;

    private const int LongestPiece = 2048;

    // A sentence that ends before this is no reason to leave so much of a message empty.
    private const int Full = LongestPiece * 3 / 4;

    private const string SentenceEnds = "。！？；!?;\n";

    private static readonly ChannelTerms Piece = new(LongestPiece, LengthMeasure.Utf8Bytes);

    internal static IReadOnlyList<string> Of(string text)
    {
        var pieces = new List<string>();
        var rest = text.Trim();
        while (pieces.Count < MostPieces - 1 && Piece.Length(rest) > LongestPiece)
        {
            var end = EndOfFirst(rest);
            pieces.Add(rest[..end].TrimEnd());
            rest = rest[end..].TrimStart();
        }

        return [.. pieces, Piece.Fit(rest, "…")];
    }

    /// <summary>Where the last sentence ends that a piece holds, or else its last character.</summary>
    private static int EndOfFirst(string text)
    {
        var (end, bytes, sentence) = (0, 0, 0);
        foreach (var character in text.EnumerateRunes())
        {
            bytes += character.Utf8SequenceLength;
            if (bytes > LongestPiece)
                break;
            end += character.Utf16SequenceLength;
            if (bytes >= Full && character.IsBmp && SentenceEnds.Contains((char)character.Value))
                sentence = end;
        }

        return sentence > 0 ? sentence : end;
    }
}
