using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using MimeKit;

namespace Governance.Core.Channels.Email.Letters;

/// <summary>A part of a letter as a file: its name, in whatever way it was written, and its bytes.</summary>
internal static partial class FilePart
{
    private const int Longest = 150;
    private const int LongestHeader = 16 * 1024;

    /// <summary>Its bytes, no more of them than the most.</summary>
    internal static byte[] Content(MimePart part, long most, CancellationToken patience, out bool more)
    {
        using var content = new BoundedStream(most);
        part.Content?.DecodeTo(content, patience);
        more = content.Overflowed;
        return content.ToArray();
    }

    /// <summary>The name that its writer gave it; null where there is none.</summary>
    internal static string? Name(MimeEntity part) =>
        Parameter(part, "Content-Disposition", "filename") ?? Parameter(part, "Content-Type", "name");

    internal static string NameOrKind(MimePart part)
    {
        if (Name(part) is { } name)
            return name;
        var kind = part.ContentType;
        var ending = kind.IsMimeType("message", "rfc822") ? ".eml" : MimeTypes.TryGetExtension(kind.MimeType, out var known) ? known : ".bin";
        return (kind.IsMimeType("image", "*") ? "image" : "file") + ending;
    }

    /// <summary>By its subject, as mail programs do.</summary>
    internal static string NameOfLetter(MimeMessage letter) => (Bare(new LetterHeaders(letter.Headers).Value("Subject") ?? "") ?? "letter") + ".eml";

    private static string? Parameter(MimeEntity part, string header, string parameter)
    {
        var raw = part.Headers.FirstOrDefault(field => field.Field.Equals(header, StringComparison.OrdinalIgnoreCase))?.RawValue;
        // Parts that were unpacked from elsewhere have no header as it came.
        if (raw is null)
            return null;
        raw = raw.Length <= LongestHeader ? raw : raw[..LongestHeader];
        return Bare(InPieces(Encoding.Latin1.GetString(raw), parameter) ?? InOne(EncodedWords.InUtf8(raw), header, parameter) ?? "");
    }

    /// <summary>As RFC 2231 has it: an encoding in front, percent signs, and where it is long in pieces with numbers.</summary>
    private static string? InPieces(string header, string parameter)
    {
        string? label = null;
        var (bytes, found) = (new List<byte>(), false);
        foreach (var piece in Piece().Matches(header).Where(piece => piece.Groups["name"].Value.Equals(parameter, StringComparison.OrdinalIgnoreCase))
            .OrderBy(piece => piece.Groups["number"].Value.PadLeft(3, '0'), StringComparer.Ordinal))
        {
            var value = piece.Groups["quoted"].Success ? piece.Groups["quoted"].Value.Replace("\\", "", StringComparison.Ordinal) : piece.Groups["plain"].Value;
            var isEncoded = piece.Groups["encoded"].Length > 0 || piece.Groups["number"].Length == 0;
            if (isEncoded && !found && value.Split('\'', 3) is [var encoding, _, var rest])
                (label, value) = (encoding, rest);
            found = true;
            bytes.AddRange(isEncoded ? Percent(value) : Encoding.Latin1.GetBytes(value));
        }

        return found ? LetterEncoding.Text([.. bytes], label) : null;
    }

    private static byte[] Percent(string value)
    {
        // As in an address of the web, but for the plus, which there is a blank.
        var encoded = Encoding.Latin1.GetBytes(value.Replace("+", "%2B", StringComparison.Ordinal));
        return WebUtility.UrlDecodeToBytes(encoded, 0, encoded.Length);
    }

    private static string? InOne(byte[] header, string field, string parameter) => field == "Content-Type"
        ? ContentType.TryParse(header, out var type) ? type.Parameters[parameter] : null
        : ContentDisposition.TryParse(header, out var disposition) ? disposition.Parameters[parameter] : null;

    /// <summary>Without a path, and without what no name has; null where nothing is left.</summary>
    private static string? Bare(string name)
    {
        var bare = name.Replace('\\', '/');
        return LetterWords.Some(bare[(bare.TrimEnd('/').LastIndexOf('/') + 1)..].Trim('/'), Longest);
    }

    [GeneratedRegex(
        @"(?<=[;\s])(?<name>[A-Za-z]+)\*(?<number>\d{1,3})?(?<encoded>\*)?\s*=\s*(?:""(?<quoted>(?:[^""\\]|\\.)*)""|(?<plain>[^;\s]*))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Piece();
}
