using Governance.Contracts;
using MimeKit;
using MimeKit.Cryptography;
using MimeKit.Tnef;

namespace Governance.Core.Channels.Email.Letters;

/// <summary>What lies in a letter: its text, and its files. Nothing is fetched from anywhere.</summary>
/// <param name="incomplete">Whether the last part is not whole.</param>
internal sealed class LetterParts(LetterBounds bounds, bool incomplete, CancellationToken patience)
{
    private readonly List<IncomingFile> files = [];
    private readonly List<string> notKept = [];
    private IReadOnlyList<LetterLine> packed = [];
    private int characters = LetterBounds.MostCharacters;
    private int parts;
    private string? last;

    internal IReadOnlyList<IncomingFile> Files => files;

    internal IReadOnlyList<string> NotKept => notKept;

    internal bool Encrypted { get; private set; }

    /// <summary>The lines of the letter; those of a winmail.dat only where it has no others, for both say the same.</summary>
    internal IReadOnlyList<LetterLine> Take(MimeEntity? letter)
    {
        var lines = letter is null ? [] : Take(letter, 1, new(First: true, Alternative: false)).Lines;
        if (incomplete)
            LeaveOutWhatIsCut();
        return IsBlank(lines) ? packed : lines;
    }

    private Passage Take(MimeEntity part, int depth, Place place)
    {
        patience.ThrowIfCancellationRequested();
        if (++parts > bounds.MostParts)
            return Left(LetterText.PartOfLetter, LetterText.TooMany);
        if (depth > bounds.MostDepth + 1)
            return Left(LetterText.PartOfLetter, LetterText.TooDeep);
        return part switch
        {
            MultipartAlternative choice => Choose(choice, depth),
            Multipart several => TakeAll(several, depth, place),
            MessagePart letter => Keep(letter),
            TextPart text when IsWriting(text, place) => Read(text),
            TextPart other when place.Alternative && !other.IsAttachment && FilePart.Name(other) is null && !other.ContentType.IsMimeType("text", "calendar") =>
                Passage.None,
            MimePart leaf => TakeLeaf(leaf, depth),
            _ => Passage.None,
        };
    }

    private Passage TakeAll(Multipart several, int depth, Place place)
    {
        Encrypted |= several is MultipartEncrypted;
        var lines = new List<LetterLine>();
        var plain = true;
        foreach (var part in several)
        {
            var passage = Take(part, depth + 1, place with { First = place.First && lines.Count == 0 });
            if (IsBlank(passage.Lines))
                continue;
            if (lines.Count > 0)
                lines.Add(new("", lines[^1].Quoted && passage.Lines[0].Quoted));
            lines.AddRange(passage.Lines);
            plain &= passage.Plain;
            // In a group of what belongs together the first is the text, all else is shown within it.
            if (several is MultipartRelated)
                place = place with { First = false };
        }

        return new(lines, plain);
    }

    /// <summary>Plain text is what the writer's program made for those who read no HTML; where it left that out, the HTML is read.</summary>
    private Passage Choose(MultipartAlternative choice, int depth)
    {
        var passages = choice.Select(part => Take(part, depth + 1, new(First: true, Alternative: true))).Where(passage => !IsBlank(passage.Lines)).ToArray();
        return passages.FirstOrDefault(passage => passage.Plain) ?? passages.LastOrDefault() ?? Passage.None;
    }

    private static bool IsWriting(TextPart text, Place place) =>
        (text.IsPlain || text.IsHtml || text.IsEnriched || text.IsRichText && !text.ContentType.IsMimeType("text", "rtf")) && !text.IsAttachment
        && (place.First || FilePart.Name(text) is null);

    private Passage Read(TextPart text)
    {
        last = null;
        // A letter of four bytes is the longest that any encoding has.
        var bytes = FilePart.Content(text, characters * 4L, patience, out var more);
        var words = LetterEncoding.Text(bytes, text.ContentType.Charset);
        if (more || words.Length > characters)
        {
            words = words[..Math.Min(words.Length, characters)];
            Left(LetterText.RestOfText, LetterText.TooLarge);
        }

        characters -= words.Length;
        if (text.IsHtml)
            return new(HtmlLines.Of(words, patience), Plain: false);
        Encrypted |= words.AsSpan().TrimStart().StartsWith("-----BEGIN PGP MESSAGE-----", StringComparison.Ordinal);
        return new(PlainLines.Of(words, text.IsFlowed, text.ContentType.Parameters["delsp"]), Plain: true);
    }

    private Passage TakeLeaf(MimePart leaf, int depth)
    {
        switch (leaf)
        {
            case MessageDeliveryStatus or MessageDispositionNotification or ApplicationPgpEncrypted or ApplicationPgpSignature or ApplicationPkcs7Signature:
                return Passage.None;
            case ApplicationPkcs7Mime envelope:
                Encrypted |= envelope.SecureMimeType is not (SecureMimeType.SignedData or SecureMimeType.CertsOnly);
                break;
        }

        // What may be opened no deeper came as one piece.
        if (leaf.ContentType.IsMimeType("multipart", "*"))
            return Left(LetterText.PartOfLetter, LetterText.TooDeep);
        if (UnpackTnef.Of(leaf, bounds, patience) is { } unpacked)
            using (unpacked)
            {
                if (unpacked.Body is { } body)
                {
                    var lines = Take(body, depth + 1, new(First: true, Alternative: false)).Lines;
                    packed = IsBlank(packed) ? lines : packed;
                }

                return Passage.None;
            }

        var name = FilePart.NameOrKind(leaf);
        var content = FilePart.Content(leaf, bounds.MostFileBytes, patience, out var more);
        Keep(name, content, more);
        return Passage.None;
    }

    private Passage Keep(MessagePart letter)
    {
        if (letter is TextRfc822Headers || letter.Message is not { } message)
            return Passage.None;
        using var content = new BoundedStream(bounds.MostFileBytes);
        message.WriteTo(content, patience);
        Keep(FilePart.NameOfLetter(message), content.ToArray(), content.Overflowed);
        return Passage.None;
    }

    private void Keep(string name, byte[] content, bool more)
    {
        last = name;
        if (more)
            notKept.Add(LetterText.NotKept(name, LetterText.TooLarge));
        else if (files.Count >= bounds.MostFiles)
            notKept.Add(LetterText.NotKept(name, LetterText.TooMany));
        else
            files.Add(new(name, content));
    }

    /// <summary>A file that ends in its middle would be kept as if it were what was sent.</summary>
    private void LeaveOutWhatIsCut()
    {
        if (last is not null && files.Count > 0 && files[^1].Name == last)
        {
            files.RemoveAt(files.Count - 1);
            notKept.Add(LetterText.NotKept(last, LetterText.CutOff));
        }
    }

    private Passage Left(LocalText what, LocalText why)
    {
        if (LetterText.NotKept(what, why) is var words && !notKept.Contains(words))
            notKept.Add(words);
        return Passage.None;
    }

    private static bool IsBlank(IReadOnlyList<LetterLine> lines) => lines.All(line => PlainText.IsBlank(line.Text));

    /// <param name="First">Whether no text was found before it.</param>
    /// <param name="Alternative">Whether it is the same as its neighbours, in another form.</param>
    private readonly record struct Place(bool First, bool Alternative);

    private sealed record Passage(IReadOnlyList<LetterLine> Lines, bool Plain)
    {
        internal static Passage None { get; } = new([], Plain: true);
    }
}
