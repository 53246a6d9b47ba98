using Governance.Contracts;
using MimeKit;

namespace Governance.Core.Channels.Email.Letters;

/// <summary>
/// Reads a letter as it came. Whatever is in it, it is read in bounded time and memory and nothing is thrown: what cannot be read says so, and is kept as
/// it came. Nothing is fetched, run or looked up.
/// </summary>
internal static class ReadLetter
{
    private const int LongestSubject = 500;

    // Many times what the largest letter takes on a busy machine.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <param name="raw">From where it stands to its end; what it throws itself, as when a connection breaks, is thrown.</param>
    internal static Letter Of(Stream raw, LetterBounds bounds)
    {
        using var kept = new BoundedStream(bounds.MostBytes);
        var buffer = new byte[64 * 1024];
        while (!kept.Overflowed && raw.Read(buffer) is > 0 and var read)
            kept.Write(buffer, 0, read);
        return Of(new ArraySegment<byte>(kept.GetBuffer(), 0, (int)kept.Length), kept.Overflowed, bounds);
    }

    /// <inheritdoc cref="Of(Stream, LetterBounds)"/>
    internal static Letter Of(ReadOnlyMemory<byte> raw, LetterBounds bounds)
    {
        var kept = raw[..(int)Math.Min(raw.Length, bounds.MostBytes)];
        return Of(kept.ToArray(), kept.Length < raw.Length, bounds);
    }

    private static Letter Of(ArraySegment<byte> raw, bool isCut, LetterBounds bounds)
    {
        try
        {
            using var patience = new CancellationTokenSource(Patience);
            using var message = OpenLetter.From(raw, bounds, patience.Token, out var more);
            return Of(message, raw, isCut, more, bounds, patience.Token);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return AsItCame(new(LetterNature.Written, null, null, "", "", ""), raw, isCut, bounds);
        }
    }

    private static Letter Of(MimeMessage message, ArraySegment<byte> raw, bool isCut, bool more, LetterBounds bounds, CancellationToken patience)
    {
        var headers = new LetterHeaders(message.Headers);
        var (sender, name) = headers.People("From").FirstOrDefault();
        var letter = new Letter(LetterNature.Written, sender, name, headers.Value("Subject", LongestSubject) ?? "", "", "")
        {
            MessageId = headers.Numbers("Message-ID").FirstOrDefault() ?? LetterWords.Some(headers.Value("Message-ID")?.Trim('<', '>'), LongestSubject),
            Answers = [.. headers.Numbers("In-Reply-To").Concat(headers.Numbers("References").Reverse()).Distinct(StringComparer.Ordinal)],
            Recipients =
            [
                .. headers.People("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To").Select(person => person.Address)
                    .Distinct(StringComparer.OrdinalIgnoreCase),
            ],
            Proven = ReadProof.Of(headers, sender, bounds),
        };
        try
        {
            letter = Content(letter, message, isCut && !more, bounds, patience);
            if (isCut || more)
                letter = letter with
                {
                    NotKept = [.. letter.NotKept, LetterText.NotKept(LetterText.RestOfLetter, isCut ? LetterText.TooLarge : LetterText.TooMany)],
                };
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            letter = AsItCame(letter, raw, isCut, bounds);
        }

        return Judged(letter, headers, message.Body, bounds);
    }

    private static Letter Content(Letter letter, MimeMessage message, bool isIncomplete, LetterBounds bounds, CancellationToken patience)
    {
        var parts = new LetterParts(bounds, isIncomplete, patience);
        var lines = parts.Take(message.Body);
        if (parts.Encrypted && lines.All(line => PlainText.IsBlank(line.Text)))
            lines = PlainLines.Of(LetterText.InBoth(LetterText.IsEncrypted));
        var answers = !LetterText.PassedOn().IsMatch(letter.Subject) && (letter.Answers.Count > 0 || LetterText.Answer().IsMatch(letter.Subject));
        return letter with
        {
            Whole = CutQuote.Words(lines),
            Text = CutQuote.From(lines, answers),
            Files = parts.Files,
            NotKept = parts.NotKept,
            Encrypted = parts.Encrypted,
        };
    }

    private static Letter Judged(Letter letter, LetterHeaders headers, MimeEntity? body, LetterBounds bounds)
    {
        var bounce = ReadBounce.Of(headers, body, letter.Subject, letter.Whole, letter.Recipients, bounds);
        var nature = JudgeNature.Of(headers, body, letter.Subject, bounce is not null, bounds);
        return letter with { Nature = nature, Bounce = bounce, MayBeAnswered = JudgeNature.MayBeAnswered(nature, headers, letter.Sender, bounds) };
    }

    private static Letter AsItCame(Letter letter, ArraySegment<byte> raw, bool isCut, LetterBounds bounds)
    {
        var words = LetterText.InBoth(LetterText.CannotBeRead);
        letter = letter with { Text = words, Whole = words };
        return isCut || raw.Count > bounds.MostFileBytes || bounds.MostFiles < 1
            ? letter with { NotKept = [LetterText.NotKept(LetterText.WholeLetter, LetterText.TooLarge)] }
            : letter with { Files = [new("letter.eml", raw.ToArray())] };
    }
}
