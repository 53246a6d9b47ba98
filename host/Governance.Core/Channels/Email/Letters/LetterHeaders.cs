using System.Text;
using System.Text.RegularExpressions;
using MimeKit;
using MimeKit.Utils;

namespace Governance.Core.Channels.Email.Letters;

/// <summary>The headers of a letter or of a part of it, in words. Of each only so much is looked at as a letter in good faith has.</summary>
internal sealed partial class LetterHeaders(HeaderList headers)
{
    private const int Longest = 32 * 1024;
    private const int LongestAddress = 254;
    private const int LongestNumber = 900;
    private const int MostAddresses = 500;
    private const int MostNumbers = 100;

    internal bool Has(string field) => headers.Contains(field);

    internal bool HasAny(string beginning) => headers.Any(header => header.Field.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));

    /// <summary>The first of that name, in one line; null where there is none.</summary>
    internal string? Value(string field, int most = 500) =>
        Raw(field).FirstOrDefault() is { } raw ? LetterWords.Line(Rfc2047.DecodeText(EncodedWords.InUtf8(raw)), most) : null;

    /// <summary>Whether one of that name is the word, or begins with it.</summary>
    internal bool Says(string field, params ReadOnlySpan<string> words)
    {
        foreach (var raw in Raw(field))
            foreach (var word in words)
                if (Encoding.Latin1.GetString(raw.AsSpan()[..Math.Min(raw.Length, 100)]).AsSpan().Trim().StartsWith(word, StringComparison.OrdinalIgnoreCase))
                    return true;
        return false;
    }

    /// <summary>All of that name, as they came.</summary>
    internal IEnumerable<byte[]> Raw(string field) => headers
        .Where(header => header.Field.Equals(field, StringComparison.OrdinalIgnoreCase))
        .Select(header => header.RawValue.Length <= Longest ? header.RawValue : header.RawValue[..Longest]);

    internal IEnumerable<(string Address, string? Name)> People(params ReadOnlySpan<string> fields)
    {
        var people = new List<(string, string?)>();
        foreach (var field in fields)
            foreach (var raw in Raw(field))
                if (people.Count < MostAddresses)
                    people.AddRange(In(EncodedWords.InUtf8(raw)));
        return people.Take(MostAddresses);
    }

    /// <summary>Letters' numbers, in the order in which they stand, without angle brackets.</summary>
    internal IEnumerable<string> Numbers(string field)
    {
        // Of too many the last are the newest.
        foreach (var header in headers.Where(header => header.Field.Equals(field, StringComparison.OrdinalIgnoreCase)).Take(3))
        {
            var raw = header.RawValue.Length <= Longest ? header.RawValue : header.RawValue[^Longest..];
            foreach (var number in MimeUtils.EnumerateReferences(raw, 0, raw.Length).TakeLast(MostNumbers))
                if (LetterWords.Some(number, LongestNumber) is { } readable)
                    yield return readable;
        }
    }

    private static IEnumerable<(string, string?)> In(byte[] header)
    {
        if (InternetAddressList.TryParse(header, out var list))
            return [.. list.Mailboxes.Where(mailbox => IsAddress(mailbox.Address)).Select(mailbox => (mailbox.Address, Name(mailbox)))];
        // One address that is none must not cost the others.
        return [.. Address().Matches(Encoding.UTF8.GetString(header)).Where(found => IsAddress(found.Value)).Select(found => (found.Value, (string?)null))];
    }

    private static string? Name(MailboxAddress mailbox) => LetterWords.Some(mailbox.Name, 100);

    private static bool IsAddress(string? address) =>
        address is { Length: >= 3 and <= LongestAddress } && address.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at < address.Length - 1
        && !address.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter) || char.IsSurrogate(letter)) && LetterWords.Readable(address) == address;

    [GeneratedRegex(@"[^\s<>,;:""()\[\]@\\]{1,128}@[^\s<>,;:""()\[\]@\\]{1,200}", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
